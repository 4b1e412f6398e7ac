using VictimFirst.GraphQL.Language;

namespace VictimFirst.GraphQL.Validation.Rules;

/// <summary>Specification section 5.8.3.</summary>
internal sealed class NoUndefinedVariablesRule(ValidationContext context) : ValidationRule(context)
{
    public override void EnterOperation(OperationDefinitionNode operation)
    {
        var defined = operation.Variables.Select(v => v.Variable.Name.Value).ToHashSet(StringComparer.Ordinal);
        foreach (var (node, _, _, _) in Context.VariablesUsedBy(operation))
        {
            if (defined.Contains(node.Name.Value)) continue;
            var by = operation.Name is null ? string.Empty : $" by operation \"{operation.Name}\"";
            Report($"Variable \"${node.Name}\" is not defined{by}.", node, operation);
        }
    }
}
