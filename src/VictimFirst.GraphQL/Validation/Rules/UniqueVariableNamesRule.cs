using VictimFirst.GraphQL.Language;

namespace VictimFirst.GraphQL.Validation.Rules;

/// <summary>Specification section 5.8.1.</summary>
internal sealed class UniqueVariableNamesRule(ValidationContext context) : ValidationRule(context)
{
    public override void EnterOperation(OperationDefinitionNode operation)
    {
        if (operation.Variables.Length < 2) return;
        foreach (var same in operation.Variables.GroupBy(v => v.Variable.Name.Value).Where(g => g.Count() > 1))
        {
            Report($"There can be only one variable named \"${same.Key}\".", [.. same.Select(v => v.Variable.Name)]);
        }
    }
}
