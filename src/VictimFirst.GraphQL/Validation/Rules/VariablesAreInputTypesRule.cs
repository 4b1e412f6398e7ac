using VictimFirst.GraphQL.Language;
using VictimFirst.GraphQL.TypeSystem;

namespace VictimFirst.GraphQL.Validation.Rules;

/// <summary>Specification section 5.8.2.</summary>
internal sealed class VariablesAreInputTypesRule(ValidationContext context) : ValidationRule(context)
{
    public override void EnterVariableDefinition(VariableDefinitionNode definition, GraphQLType? type)
    {
        if (type is { Named.IsInput: false })
        {
            Report($"Variable \"${definition.Variable.Name}\" cannot be non-input type \"{type}\".", definition.Type);
        }
    }
}
