using System.Collections.Immutable;

namespace VictimFirst.GraphQL.Language;

/// <summary>
/// A node of the syntax tree. Offsets count UTF-16 units of the source, <see cref="End"/> exclusive; <see cref="Source"/> turns them into
/// line and column.
/// </summary>
public abstract class SyntaxNode
{
    public int Start { get; init; }
    public int End { get; init; }
}

/// <summary>A named syntax element. Specification section 2.1.9.</summary>
public sealed class NameNode : SyntaxNode
{
    public required string Value { get; init; }
    public override string ToString() => Value;
}

/// <summary>A whole document. Specification section 2.2.</summary>
public sealed class DocumentNode : SyntaxNode
{
    public required Source Source { get; init; }
    public required ImmutableArray<DefinitionNode> Definitions { get; init; }
}

public abstract class DefinitionNode : SyntaxNode
{
    /// <summary>Null where none was written. Since September 2025 executable definitions may have one too.</summary>
    public StringValueNode? Description { get; init; }
    public ImmutableArray<DirectiveNode> Directives { get; init; } = [];
}

/// <summary>One applied directive. Specification section 2.13.</summary>
public sealed class DirectiveNode : SyntaxNode
{
    public required NameNode Name { get; init; }
    public ImmutableArray<ArgumentNode> Arguments { get; init; } = [];
}

/// <summary>An argument, or a field of an input object value: both are a name and a value. Sections 2.6 and 2.10.8.</summary>
public sealed class ArgumentNode : SyntaxNode
{
    public required NameNode Name { get; init; }
    public required ValueNode Value { get; init; }
}
