using VictimFirst.GraphQL.Language;
using VictimFirst.GraphQL.TypeSystem;
using VictimFirst.GraphQL.TypeSystem.Building;

namespace VictimFirst.GraphQL.Validation.Rules;

/// <summary>A variable's type fits every place it is used at. Specification section 5.8.5.</summary>
internal sealed class VariablesInAllowedPositionRule(ValidationContext context) : ValidationRule(context)
{
    public override void LeaveOperation(OperationDefinitionNode operation)
    {
        if (operation.Variables.IsEmpty) return;
        var definitions = new Dictionary<string, (VariableDefinitionNode Node, GraphQLType? Type)>(StringComparer.Ordinal);
        foreach (var node in operation.Variables) definitions[node.Variable.Name.Value] = (node, Context.Schema.TypeOf(node.Type));
        foreach (var usage in Context.VariablesUsedBy(operation))
        {
            if (usage.Type is not null && definitions.TryGetValue(usage.Node.Name.Value, out var definition) && definition.Type is { } type)
            {
                Check(usage, usage.Type, definition.Node, type);
            }
        }
    }

    private void Check(VariableUsage usage, GraphQLType expected, VariableDefinitionNode definition, GraphQLType type)
    {
        var variable = $"Variable \"${usage.Node.Name}\"";
        if (!IsAllowed(usage, expected, definition, type))
        {
            Report($"{variable} of type \"{type}\" used in position expecting type \"{expected}\".", definition, usage.Node);
        }

        if (usage.OneOf is { } owner && type is not NonNullType)
        {
            Report(
                $"{variable} is of type \"{type}\" but must be non-nullable to be used for OneOf Input Object \"{owner}\".",
                definition, usage.Node);
        }
    }

    /// <summary>
    /// IsVariableUsageAllowed() of the section: a default on either side makes up for a missing value at a non-null place.
    /// </summary>
    private static bool IsAllowed(VariableUsage usage, GraphQLType expected, VariableDefinitionNode definition, GraphQLType type)
    {
        if (expected is not NonNullType nonNull || type is NonNullType) return TypeComparison.IsSubtype(type, expected);
        var isNeverMissing = usage.HasDefault || definition.DefaultValue is not (null or NullValueNode);
        return isNeverMissing && TypeComparison.IsSubtype(type, nonNull.Inner);
    }
}
