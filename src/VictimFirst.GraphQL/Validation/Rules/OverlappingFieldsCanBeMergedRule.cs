using VictimFirst.GraphQL.Language;
using VictimFirst.GraphQL.TypeSystem;
using VictimFirst.GraphQL.Validation.Merging;

namespace VictimFirst.GraphQL.Validation.Rules;

/// <summary>Fields with one response name are the same field, or can never meet. Specification section 5.3.2.</summary>
internal sealed class OverlappingFieldsCanBeMergedRule(ValidationContext context) : ValidationRule(context)
{
    private readonly FieldMerge merge = new(context);

    public override void EnterOperation(OperationDefinitionNode operation) =>
        Check(operation.SelectionSet, Context.Schema.RootOf(operation.Kind));

    /// <summary>Fragments that no operation reaches are checked by themselves.</summary>
    public override void LeaveDocument(DocumentNode document)
    {
        foreach (var definition in document.Definitions)
        {
            if (definition is FragmentDefinitionNode fragment && merge.FragmentsSeen.Add(fragment.Name.Value))
            {
                Check(fragment.SelectionSet, Context.Schema.Type(fragment.TypeCondition.Name.Value) as CompositeType);
            }
        }
    }

    private void Check(SelectionSetNode set, CompositeType? parent)
    {
        var conflicts = merge.Check(set, parent);
        if (conflicts.Count == 0) return;
        foreach (var report in ConflictReport.Of(conflicts)) Report(report.Message, report.Nodes);
    }
}
