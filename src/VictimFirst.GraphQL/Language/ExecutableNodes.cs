using System.Collections.Immutable;

namespace VictimFirst.GraphQL.Language;

public enum OperationKind
{
    Query,
    Mutation,
    Subscription,
}

/// <summary>Specification section 2.3. <see cref="Name"/> is null for an anonymous operation.</summary>
public sealed class OperationDefinitionNode : DefinitionNode
{
    public required OperationKind Kind { get; init; }
    public NameNode? Name { get; init; }
    public ImmutableArray<VariableDefinitionNode> Variables { get; init; } = [];
    public required SelectionSetNode SelectionSet { get; init; }
}

/// <summary>Specification section 2.8.</summary>
public sealed class FragmentDefinitionNode : DefinitionNode
{
    public required NameNode Name { get; init; }
    public required NamedTypeNode TypeCondition { get; init; }
    public required SelectionSetNode SelectionSet { get; init; }
}

/// <summary>Specification section 2.11.</summary>
public sealed class VariableDefinitionNode : DefinitionNode
{
    public required VariableNode Variable { get; init; }
    public required TypeNode Type { get; init; }
    public ValueNode? DefaultValue { get; init; }
}

public sealed class SelectionSetNode : SyntaxNode
{
    public required ImmutableArray<SelectionNode> Selections { get; init; }
}

/// <remarks>
/// Lists that few selections have are not stored where they are empty: half of the cost of a node is what is written into it.
/// </remarks>
public abstract class SelectionNode : SyntaxNode
{
    public ImmutableArray<DirectiveNode> Directives { get => field.IsDefault ? [] : field; init; }
}

/// <summary>Specification section 2.5. <see cref="SelectionSet"/> is null for a leaf.</summary>
public sealed class FieldNode : SelectionNode
{
    public NameNode? Alias { get; init; }
    public required NameNode Name { get; init; }
    public ImmutableArray<ArgumentNode> Arguments { get => field.IsDefault ? [] : field; init; }
    public SelectionSetNode? SelectionSet { get; init; }

    /// <summary>The alias where there is one, else the name. Specification section 2.7.</summary>
    public string ResponseName => (Alias ?? Name).Value;
}

public sealed class FragmentSpreadNode : SelectionNode
{
    public required NameNode Name { get; init; }
}

/// <summary>Specification section 2.8.2. Without a type condition it applies to the enclosing type.</summary>
public sealed class InlineFragmentNode : SelectionNode
{
    public NamedTypeNode? TypeCondition { get; init; }
    public required SelectionSetNode SelectionSet { get; init; }
}
