using System.Collections.Immutable;
using VictimFirst.GraphQL.Language;
using VictimFirst.GraphQL.TypeSystem;

namespace VictimFirst.GraphQL.Validation;

/// <summary>The variables and fragment spreads in the text of one operation or fragment.</summary>
internal sealed class DefinitionFacts
{
    private readonly Schema schema;

    private DefinitionFacts(Schema schema) => this.schema = schema;

    public List<VariableUsage> Variables { get; } = [];

    /// <summary>The outer ones before those in nested selection sets, as the reference implementation orders its errors by them.</summary>
    public List<FragmentSpreadNode> Spreads { get; } = [];

    public static DefinitionFacts Of(Schema schema, DefinitionNode definition)
    {
        var facts = new DefinitionFacts(schema);
        facts.AddDirectives(definition.Directives);
        switch (definition)
        {
            case OperationDefinitionNode operation:
                facts.AddSelections(operation.SelectionSet, schema.RootOf(operation.Kind));
                facts.AddSpreads(operation.SelectionSet);
                break;
            case FragmentDefinitionNode fragment:
                facts.AddSelections(fragment.SelectionSet, schema.Type(fragment.TypeCondition.Name.Value) as CompositeType);
                facts.AddSpreads(fragment.SelectionSet);
                break;
        }

        return facts;
    }

    private void AddSelections(SelectionSetNode set, CompositeType? parent)
    {
        foreach (var selection in set.Selections)
        {
            switch (selection)
            {
                case FieldNode field:
                    var definition = parent is null ? null : schema.FieldOf(parent, field.Name.Value);
                    AddArguments(field.Arguments, definition?.Arguments ?? []);
                    AddDirectives(field.Directives);
                    if (field.SelectionSet is not null) AddSelections(field.SelectionSet, definition?.Type.Named as CompositeType);
                    break;
                case FragmentSpreadNode spread:
                    AddDirectives(spread.Directives);
                    break;
                case InlineFragmentNode inline:
                    AddDirectives(inline.Directives);
                    AddSelections(
                        inline.SelectionSet,
                        inline.TypeCondition is null ? parent : schema.Type(inline.TypeCondition.Name.Value) as CompositeType);
                    break;
            }
        }
    }

    private void AddSpreads(SelectionSetNode first)
    {
        var ahead = new Stack<SelectionSetNode>([first]);
        while (ahead.TryPop(out var set))
        {
            foreach (var selection in set.Selections)
            {
                if (selection is FragmentSpreadNode spread) Spreads.Add(spread);
                else if ((selection as FieldNode)?.SelectionSet is { } inField) ahead.Push(inField);
                else if (selection is InlineFragmentNode inline) ahead.Push(inline.SelectionSet);
            }
        }
    }

    private void AddDirectives(ImmutableArray<DirectiveNode> directives)
    {
        foreach (var directive in directives)
        {
            if (directive.Arguments.Length > 0) AddArguments(directive.Arguments, schema.Directive(directive.Name.Value)?.Arguments ?? []);
        }
    }

    private void AddArguments(ImmutableArray<ArgumentNode> given, ImmutableArray<InputValue> definitions)
    {
        foreach (var argument in given)
        {
            InputValue? definition = null;
            foreach (var candidate in definitions)
            {
                if (candidate.Name == argument.Name.Value) definition = candidate;
            }

            AddValue(argument.Value, definition?.Type, definition?.DefaultValue is not null, oneOf: null);
        }
    }

    private void AddValue(ValueNode value, GraphQLType? type, bool hasDefault, InputObjectType? oneOf)
    {
        switch (value)
        {
            case VariableNode variable:
                Variables.Add(new VariableUsage(variable, type, hasDefault, oneOf));
                break;
            case ListValueNode list:
                var itemType = (type?.Nullable as ListType)?.Item;
                foreach (var item in list.Values) AddValue(item, itemType, hasDefault: false, oneOf: null);
                break;
            case ObjectValueNode members:
                var owner = type?.Named as InputObjectType;
                foreach (var member in members.Fields)
                {
                    var field = owner?.Field(member.Name.Value);
                    AddValue(member.Value, field?.Type, field?.DefaultValue is not null, owner is { IsOneOf: true } ? owner : null);
                }

                break;
        }
    }
}
