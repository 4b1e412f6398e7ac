using VictimFirst.GraphQL.Language;

namespace VictimFirst.GraphQL.Validation.Rules;

/// <summary>Specification section 5.5.1.4.</summary>
internal sealed class NoUnusedFragmentsRule(ValidationContext context) : ValidationRule(context)
{
    public override void LeaveDocument(DocumentNode document)
    {
        if (!document.Definitions.Any(d => d is FragmentDefinitionNode)) return;
        var used = document.Definitions.OfType<OperationDefinitionNode>()
            .SelectMany(Context.FragmentsReachedFrom).Select(f => f.Name.Value).ToHashSet(StringComparer.Ordinal);
        foreach (var fragment in document.Definitions.OfType<FragmentDefinitionNode>().Where(f => !used.Contains(f.Name.Value)))
        {
            Report($"Fragment \"{fragment.Name}\" is never used.", fragment);
        }
    }
}
