using VictimFirst.GraphQL.Language;
using VictimFirst.GraphQL.TypeSystem;

namespace VictimFirst.GraphQL.Validation.Merging;

/// <summary>
/// Everything that some selection sets put into one object of the response, by response name: CollectFields() without regard to which type
/// the object has. Each fragment is entered once, so cycles end.
/// </summary>
internal sealed class FieldCollection(ValidationContext context, HashSet<string> fragmentsSeen)
{
    private readonly HashSet<string> entered = new(StringComparer.Ordinal);
    private readonly Queue<(string Fragment, FieldUse? Within)> ahead = new();
    private readonly Dictionary<string, List<FieldUse>> groups = new(StringComparer.Ordinal);

    public IEnumerable<List<FieldUse>> Groups => groups.Values;

    public void Add(SelectionSetNode set, CompositeType? parent, FieldUse? within)
    {
        Collect(set, parent, within);
        while (ahead.TryDequeue(out var spread))
        {
            if (!entered.Add(spread.Fragment) || context.Fragment(spread.Fragment) is not { } fragment) continue;
            fragmentsSeen.Add(spread.Fragment);
            Collect(fragment.SelectionSet, context.Schema.Type(fragment.TypeCondition.Name.Value) as CompositeType, spread.Within);
        }
    }

    private void Collect(SelectionSetNode set, CompositeType? parent, FieldUse? within)
    {
        context.Spend(set.Selections.Length);
        foreach (var selection in set.Selections)
        {
            switch (selection)
            {
                case FieldNode field:
                    if (!groups.TryGetValue(field.ResponseName, out var group)) groups[field.ResponseName] = group = [];
                    var definition = parent is null ? null : context.Schema.FieldOf(parent, field.Name.Value);
                    group.Add(new FieldUse(field, parent, definition, within));
                    break;
                case FragmentSpreadNode spread:
                    ahead.Enqueue((spread.Name.Value, within));
                    break;
                case InlineFragmentNode { TypeCondition: null } inline:
                    Collect(inline.SelectionSet, parent, within);
                    break;
                case InlineFragmentNode { TypeCondition: { } condition } inline:
                    Collect(inline.SelectionSet, context.Schema.Type(condition.Name.Value) as CompositeType, within);
                    break;
            }
        }
    }
}
