using VictimFirst.GraphQL.Language;

namespace VictimFirst.GraphQL.Validation.Rules;

/// <summary>Specification section 5.2.2.1.</summary>
internal sealed class UniqueOperationNamesRule(ValidationContext context) : ValidationRule(context)
{
    private readonly Dictionary<string, NameNode> known = new(StringComparer.Ordinal);

    public override void EnterOperation(OperationDefinitionNode operation)
    {
        if (operation.Name is { } name && !known.TryAdd(name.Value, name))
        {
            Report($"There can be only one operation named \"{name}\".", known[name.Value], name);
        }
    }
}
