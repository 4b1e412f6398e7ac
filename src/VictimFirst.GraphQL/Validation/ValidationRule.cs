using VictimFirst.GraphQL.Language;
using VictimFirst.GraphQL.TypeSystem;

namespace VictimFirst.GraphQL.Validation;

/// <summary>
/// One rule of specification section 5. The walk over the document calls the members below in the order of the text; a rule overrides those
/// that it cares about. Types are null where the document refers to something that the schema does not have: other rules report that.
/// </summary>
internal abstract class ValidationRule(ValidationContext context)
{
    protected ValidationContext Context { get; } = context;

    /// <summary>The rule's name in the reference implementation.</summary>
    public string Name => GetType().Name;

    protected void Report(string message, params ReadOnlySpan<SyntaxNode> nodes) => Context.Report(this, message, nodes);

    public virtual void EnterDocument(DocumentNode document) { }

    public virtual void LeaveDocument(DocumentNode document) { }

    public virtual void EnterOperation(OperationDefinitionNode operation) { }

    public virtual void LeaveOperation(OperationDefinitionNode operation) { }

    public virtual void EnterVariableDefinition(VariableDefinitionNode definition, GraphQLType? type) { }

    public virtual void EnterFragmentDefinition(FragmentDefinitionNode fragment, NamedType? type) { }

    public virtual void EnterSelectionSet(SelectionSetNode set, CompositeType? parent) { }

    public virtual void EnterField(FieldNode field, CompositeType? parent, FieldDefinition? definition) { }

    public virtual void LeaveField(FieldNode field, CompositeType? parent, FieldDefinition? definition) { }

    public virtual void EnterFragmentSpread(FragmentSpreadNode spread, CompositeType? parent) { }

    /// <param name="fragment">The fragment.</param>
    /// <param name="parent">The type around it.</param>
    /// <param name="type">Its type condition, or the type around it.</param>
    public virtual void EnterInlineFragment(InlineFragmentNode fragment, CompositeType? parent, NamedType? type) { }

    public virtual void EnterNamedType(NamedTypeNode reference) { }

    /// <summary>All directives of one place, maybe none: right after the place itself, before anything inside it.</summary>
    public virtual void EnterDirectives(ReadOnlySpan<DirectiveNode> directives) { }

    /// <param name="directive">The directive.</param>
    /// <param name="definition">Its definition.</param>
    /// <param name="location">The kind of place, a <see cref="DirectiveLocation"/>.</param>
    public virtual void EnterDirective(DirectiveNode directive, DirectiveDefinition? definition, string location) { }

    public virtual void LeaveDirective(DirectiveNode directive, DirectiveDefinition? definition) { }

    /// <summary>An argument of a field, before its value. A directive's arguments are with the directive.</summary>
    public virtual void EnterArgument(ArgumentNode argument, FieldDefinition? owner) { }

    /// <summary>An argument's value or a variable's default.</summary>
    public virtual void EnterValue(ValueNode value, GraphQLType? type) { }
}
