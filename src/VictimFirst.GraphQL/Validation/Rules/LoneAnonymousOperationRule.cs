using VictimFirst.GraphQL.Language;

namespace VictimFirst.GraphQL.Validation.Rules;

/// <summary>An operation without a name stands alone. Specification section 5.2.3.1.</summary>
internal sealed class LoneAnonymousOperationRule(ValidationContext context) : ValidationRule(context)
{
    private int operations;

    public override void EnterDocument(DocumentNode document) => operations = document.Definitions.Count(d => d is OperationDefinitionNode);

    public override void EnterOperation(OperationDefinitionNode operation)
    {
        if (operation.Name is null && operations > 1) Report("This anonymous operation must be the only defined operation.", operation);
    }
}
