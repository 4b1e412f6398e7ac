using System.Collections.Immutable;
using VictimFirst.GraphQL.Language;
using VictimFirst.GraphQL.TypeSystem;

namespace VictimFirst.GraphQL.Validation;

/// <summary>Walks over a document once, with the types of the schema at hand, for all rules at the same time.</summary>
internal sealed class DocumentWalker(ValidationContext context, ImmutableArray<ValidationRule> rules)
{
    private readonly Schema schema = context.Schema;

    public void Walk(DocumentNode document)
    {
        foreach (var rule in rules) rule.EnterDocument(document);
        foreach (var definition in document.Definitions)
        {
            if (definition is OperationDefinitionNode operation) Walk(operation);
            else if (definition is FragmentDefinitionNode fragment) Walk(fragment);
        }

        foreach (var rule in rules) rule.LeaveDocument(document);
    }

    private void Walk(OperationDefinitionNode operation)
    {
        foreach (var rule in rules)
        {
            rule.EnterOperation(operation);
            rule.EnterDirectives(operation.Directives.AsSpan());
        }

        foreach (var variable in operation.Variables) Walk(variable);
        Walk(operation.Directives, operation.Kind switch
        {
            OperationKind.Query => DirectiveLocation.Query,
            OperationKind.Mutation => DirectiveLocation.Mutation,
            _ => DirectiveLocation.Subscription,
        });
        Walk(operation.SelectionSet, schema.RootOf(operation.Kind));
        foreach (var rule in rules) rule.LeaveOperation(operation);
    }

    private void Walk(VariableDefinitionNode variable)
    {
        var type = schema.TypeOf(variable.Type);
        foreach (var rule in rules)
        {
            rule.EnterVariableDefinition(variable, type);
            rule.EnterDirectives(variable.Directives.AsSpan());
        }

        WalkReference(variable.Type);
        if (variable.DefaultValue is not null) Walk(variable.DefaultValue, type is { Named.IsInput: true } ? type : null);
        Walk(variable.Directives, DirectiveLocation.VariableDefinition);
    }

    private void Walk(FragmentDefinitionNode fragment)
    {
        var type = schema.Type(fragment.TypeCondition.Name.Value);
        foreach (var rule in rules)
        {
            rule.EnterFragmentDefinition(fragment, type);
            rule.EnterDirectives(fragment.Directives.AsSpan());
        }

        WalkReference(fragment.TypeCondition);
        Walk(fragment.Directives, DirectiveLocation.FragmentDefinition);
        Walk(fragment.SelectionSet, type as CompositeType);
    }

    private void Walk(SelectionSetNode set, CompositeType? parent)
    {
        foreach (var rule in rules) rule.EnterSelectionSet(set, parent);
        foreach (var selection in set.Selections)
        {
            switch (selection)
            {
                case FieldNode field:
                    Walk(field, parent);
                    break;
                case FragmentSpreadNode spread:
                    Walk(spread, parent);
                    break;
                case InlineFragmentNode inline:
                    Walk(inline, parent);
                    break;
            }
        }
    }

    private void Walk(FieldNode field, CompositeType? parent)
    {
        var definition = parent is null ? null : schema.FieldOf(parent, field.Name.Value);
        foreach (var rule in rules)
        {
            rule.EnterField(field, parent, definition);
            rule.EnterDirectives(field.Directives.AsSpan());
        }

        Walk(field.Arguments, definition?.Arguments ?? [], definition);
        Walk(field.Directives, DirectiveLocation.Field);
        if (field.SelectionSet is not null) Walk(field.SelectionSet, definition?.Type.Named as CompositeType);
        foreach (var rule in rules) rule.LeaveField(field, parent, definition);
    }

    private void Walk(FragmentSpreadNode spread, CompositeType? parent)
    {
        foreach (var rule in rules)
        {
            rule.EnterFragmentSpread(spread, parent);
            rule.EnterDirectives(spread.Directives.AsSpan());
        }

        Walk(spread.Directives, DirectiveLocation.FragmentSpread);
    }

    private void Walk(InlineFragmentNode fragment, CompositeType? parent)
    {
        var type = fragment.TypeCondition is null ? parent : schema.Type(fragment.TypeCondition.Name.Value);
        foreach (var rule in rules)
        {
            rule.EnterInlineFragment(fragment, parent, type);
            rule.EnterDirectives(fragment.Directives.AsSpan());
        }

        if (fragment.TypeCondition is not null) WalkReference(fragment.TypeCondition);
        Walk(fragment.Directives, DirectiveLocation.InlineFragment);
        Walk(fragment.SelectionSet, type as CompositeType);
    }

    private void WalkReference(TypeNode type)
    {
        while (type is not NamedTypeNode) type = type is ListTypeNode list ? list.Item : ((NonNullTypeNode)type).Inner;
        foreach (var rule in rules) rule.EnterNamedType((NamedTypeNode)type);
    }

    private void Walk(ImmutableArray<DirectiveNode> directives, string location)
    {
        foreach (var directive in directives)
        {
            var definition = schema.Directive(directive.Name.Value);
            foreach (var rule in rules) rule.EnterDirective(directive, definition, location);
            Walk(directive.Arguments, definition?.Arguments ?? []);
            foreach (var rule in rules) rule.LeaveDirective(directive, definition);
        }
    }

    private void Walk(ImmutableArray<ArgumentNode> arguments, ImmutableArray<InputValue> definitions, FieldDefinition? owner = null)
    {
        foreach (var argument in arguments)
        {
            foreach (var rule in rules) rule.EnterArgument(argument, owner);
            GraphQLType? type = null;
            foreach (var definition in definitions)
            {
                if (definition.Name == argument.Name.Value) type = definition.Type;
            }

            Walk(argument.Value, type);
        }
    }

    private void Walk(ValueNode value, GraphQLType? type)
    {
        foreach (var rule in rules) rule.EnterValue(value, type);
    }
}
