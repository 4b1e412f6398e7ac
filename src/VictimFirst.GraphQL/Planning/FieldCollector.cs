using VictimFirst.GraphQL.Language;
using VictimFirst.GraphQL.TypeSystem;

namespace VictimFirst.GraphQL.Planning;

/// <summary>The field nodes under one response name, to be read as one field.</summary>
internal sealed record CollectedField(string ResponseName, List<FieldNode> Nodes);

/// <summary>Collects the fields that apply to a concrete type, in response order. Specification section 6.3.2.</summary>
internal sealed class FieldCollector(
    Schema schema, IReadOnlyDictionary<string, FragmentDefinitionNode> fragments, SelectionConditions conditions)
{
    public IReadOnlyList<CollectedField> Collect(ObjectType type, IEnumerable<SelectionSetNode> selectionSets)
    {
        var collected = new OrderedDictionary<string, CollectedField>(StringComparer.Ordinal);
        var visited = new HashSet<string>(StringComparer.Ordinal);
        foreach (var selectionSet in selectionSets)
            Collect(type, selectionSet, collected, visited);
        return collected.Values;
    }

    private void Collect(
        ObjectType type, SelectionSetNode selectionSet, OrderedDictionary<string, CollectedField> collected, HashSet<string> visited)
    {
        foreach (var selection in selectionSet.Selections)
        {
            if (!conditions.Include(selection))
                continue;
            switch (selection)
            {
                case FieldNode field:
                    if (!collected.TryGetValue(field.ResponseName, out var merged))
                        collected.Add(field.ResponseName, merged = new CollectedField(field.ResponseName, []));
                    merged.Nodes.Add(field);
                    break;
                case InlineFragmentNode fragment when Applies(type, fragment.TypeCondition):
                    Collect(type, fragment.SelectionSet, collected, visited);
                    break;
                case FragmentSpreadNode spread when visited.Add(spread.Name.Value):
                    var definition = fragments[spread.Name.Value];
                    if (Applies(type, definition.TypeCondition))
                        Collect(type, definition.SelectionSet, collected, visited);
                    break;
            }
        }
    }

    private bool Applies(ObjectType type, NamedTypeNode? condition) =>
        condition is null || condition.Name.Value == type.Name
        || (schema.Type(condition.Name.Value) is CompositeType composite && schema.IsPossible(composite, type));
}
