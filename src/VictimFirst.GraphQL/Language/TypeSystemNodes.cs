using System.Collections.Immutable;

namespace VictimFirst.GraphQL.Language;

/// <summary>
/// A type-system definition or extension. Specification section 3. Extensions are the same nodes with <see cref="IsExtension"/> set.
/// </summary>
public abstract class TypeSystemDefinitionNode : DefinitionNode
{
    public bool IsExtension { get; init; }
}

public sealed class SchemaDefinitionNode : TypeSystemDefinitionNode
{
    public ImmutableArray<OperationTypeNode> OperationTypes { get; init; } = [];
}

public sealed class OperationTypeNode : SyntaxNode
{
    public required OperationKind Kind { get; init; }
    public required NamedTypeNode Type { get; init; }
}

public abstract class TypeDefinitionNode : TypeSystemDefinitionNode
{
    public required NameNode Name { get; init; }
}

public sealed class ScalarTypeDefinitionNode : TypeDefinitionNode;

/// <summary>Object and interface definitions have the same parts (sections 3.6 and 3.7).</summary>
public abstract class FieldsTypeDefinitionNode : TypeDefinitionNode
{
    public ImmutableArray<NamedTypeNode> Interfaces { get; init; } = [];
    public ImmutableArray<FieldDefinitionNode> Fields { get; init; } = [];
}

public sealed class ObjectTypeDefinitionNode : FieldsTypeDefinitionNode;

public sealed class InterfaceTypeDefinitionNode : FieldsTypeDefinitionNode;

public sealed class UnionTypeDefinitionNode : TypeDefinitionNode
{
    public ImmutableArray<NamedTypeNode> Members { get; init; } = [];
}

public sealed class EnumTypeDefinitionNode : TypeDefinitionNode
{
    public ImmutableArray<EnumValueDefinitionNode> Values { get; init; } = [];
}

public sealed class InputObjectTypeDefinitionNode : TypeDefinitionNode
{
    public ImmutableArray<InputValueDefinitionNode> Fields { get; init; } = [];
}

public sealed class DirectiveDefinitionNode : TypeSystemDefinitionNode
{
    public required NameNode Name { get; init; }
    public ImmutableArray<InputValueDefinitionNode> Arguments { get; init; } = [];
    public bool IsRepeatable { get; init; }
    public ImmutableArray<NameNode> Locations { get; init; } = [];
}

public sealed class FieldDefinitionNode : DefinitionNode
{
    public required NameNode Name { get; init; }
    public ImmutableArray<InputValueDefinitionNode> Arguments { get; init; } = [];
    public required TypeNode Type { get; init; }
}

/// <summary>An argument's or an input field's definition.</summary>
public sealed class InputValueDefinitionNode : DefinitionNode
{
    public required NameNode Name { get; init; }
    public required TypeNode Type { get; init; }
    public ValueNode? DefaultValue { get; init; }
}

public sealed class EnumValueDefinitionNode : DefinitionNode
{
    public required NameNode Name { get; init; }
}
