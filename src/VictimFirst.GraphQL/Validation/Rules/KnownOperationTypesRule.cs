using VictimFirst.GraphQL.Language;

namespace VictimFirst.GraphQL.Validation.Rules;

/// <summary>The schema has a root type for every operation. Specification section 5.2.1.1.</summary>
internal sealed class KnownOperationTypesRule(ValidationContext context) : ValidationRule(context)
{
    public override void EnterOperation(OperationDefinitionNode operation)
    {
        if (Context.Schema.RootOf(operation.Kind) is null)
        {
            Report($"The {Printer.Keyword(operation.Kind)} operation is not supported by the schema.", operation);
        }
    }
}
