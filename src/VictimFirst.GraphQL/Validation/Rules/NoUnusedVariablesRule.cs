using VictimFirst.GraphQL.Language;

namespace VictimFirst.GraphQL.Validation.Rules;

/// <summary>Specification section 5.8.4.</summary>
internal sealed class NoUnusedVariablesRule(ValidationContext context) : ValidationRule(context)
{
    public override void EnterOperation(OperationDefinitionNode operation)
    {
        if (operation.Variables.IsEmpty) return;
        var used = Context.VariablesUsedBy(operation).Select(u => u.Node.Name.Value).ToHashSet(StringComparer.Ordinal);
        foreach (var variable in operation.Variables.Where(v => !used.Contains(v.Variable.Name.Value)))
        {
            var by = operation.Name is null ? string.Empty : $" in operation \"{operation.Name}\"";
            Report($"Variable \"${variable.Variable.Name}\" is never used{by}.", variable);
        }
    }
}
