namespace VictimFirst.GraphQL.Language;

/// <summary>A reference to a type as written. Specification section 2.12.</summary>
public abstract class TypeNode : SyntaxNode;

public sealed class NamedTypeNode : TypeNode
{
    public required NameNode Name { get; init; }
}

public sealed class ListTypeNode : TypeNode
{
    public required TypeNode Item { get; init; }
}

/// <summary><see cref="Inner"/> is a named or a list type, never another non-null.</summary>
public sealed class NonNullTypeNode : TypeNode
{
    public required TypeNode Inner { get; init; }
}
