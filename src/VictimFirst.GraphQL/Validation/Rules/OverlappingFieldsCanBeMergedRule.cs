using VictimFirst.GraphQL.Language;
using VictimFirst.GraphQL.TypeSystem;
using VictimFirst.GraphQL.Validation.Merging;

namespace VictimFirst.GraphQL.Validation.Rules;

/// <summary>
/// Fields with one response name are the same field, or can never meet. Specification section 5.3.2. Whether there is a conflict is found
/// quickly, whatever the document; only where there is one are all of its pairs looked for, so that people are told of each.
/// </summary>
internal sealed class OverlappingFieldsCanBeMergedRule(ValidationContext context) : ValidationRule(context)
{
    private readonly FieldMerge merge = new(context);
    private readonly Dictionary<SelectionSetNode, IReadOnlyList<(string Message, SyntaxNode[] Nodes)>> conflicts = [];

    public override void EnterDocument(DocumentNode document)
    {
        foreach (var operation in document.Definitions.OfType<OperationDefinitionNode>())
            Check(operation.SelectionSet, Context.Schema.RootOf(operation.Kind));

        // Fragments that no operation reaches are checked by themselves.
        foreach (var fragment in document.Definitions.OfType<FragmentDefinitionNode>())
        {
            if (merge.FragmentsSeen.Add(fragment.Name.Value))
                Check(fragment.SelectionSet, Context.Schema.Type(fragment.TypeCondition.Name.Value) as CompositeType);
        }

        if (conflicts.Count == 0 || !PairwiseMerge.TryFind(Context, document, out var pairs)) return;
        conflicts.Clear();
        foreach (var (set, found) in pairs) conflicts[set] = [.. found.Select(c => (c.Message, c.Nodes))];
    }

    public override void EnterSelectionSet(SelectionSetNode set, CompositeType? parent)
    {
        if (conflicts.Count == 0 || !conflicts.TryGetValue(set, out var found)) return;
        foreach (var (message, nodes) in found) Report(message, nodes);
    }

    private void Check(SelectionSetNode set, CompositeType? parent)
    {
        var found = merge.Check(set, parent);
        if (found.Count > 0) conflicts[set] = [.. ConflictReport.Of(found).Select(c => (c.Message, c.Nodes))];
    }
}
