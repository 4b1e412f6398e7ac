using VictimFirst.GraphQL.Language;
using VictimFirst.GraphQL.TypeSystem;

namespace VictimFirst.GraphQL.Validation.Rules;

/// <summary>
/// Introspection lists nest at most two deep. Not in the specification, but among the reference implementation's rules: types refer to each
/// other in circles, and each further list multiplies the response by the size of the schema.
/// </summary>
internal sealed class MaxIntrospectionDepthRule(ValidationContext context) : ValidationRule(context)
{
    private const int MaxLists = 3;

    public override void EnterField(FieldNode field, CompositeType? parent, FieldDefinition? definition)
    {
        if (field.Name.Value is "__schema" or "__type" && field.SelectionSet is not null && IsTooDeep(field.SelectionSet))
        {
            Report("Maximum introspection depth exceeded", field);
        }
    }

    private bool IsTooDeep(SelectionSetNode first)
    {
        var deepest = new Dictionary<string, int>(StringComparer.Ordinal);
        var ahead = new Stack<(SelectionSetNode Set, int Lists)>();
        ahead.Push((first, 0));
        while (ahead.TryPop(out var step))
        {
            foreach (var selection in step.Set.Selections)
            {
                Context.Spend(1);
                var (set, lists) = Inside(selection, step.Lists, deepest);
                if (lists >= MaxLists) return true;
                if (set is not null) ahead.Push((set, lists));
            }
        }

        return false;
    }

    /// <summary>A fragment is followed again only where it is met under more lists than before.</summary>
    private (SelectionSetNode? Set, int Lists) Inside(SelectionNode selection, int lists, Dictionary<string, int> deepest)
    {
        switch (selection)
        {
            case FieldNode field:
                var isList = field.Name.Value is "fields" or "interfaces" or "possibleTypes" or "inputFields";
                return (field.SelectionSet, isList ? lists + 1 : lists);
            case InlineFragmentNode inline:
                return (inline.SelectionSet, lists);
            default:
                var name = ((FragmentSpreadNode)selection).Name.Value;
                if (deepest.TryGetValue(name, out var known) && known >= lists) return (null, lists);
                deepest[name] = lists;
                return (Context.Fragment(name)?.SelectionSet, lists);
        }
    }
}
