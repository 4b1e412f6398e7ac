using VictimFirst.GraphQL.Language;
using VictimFirst.GraphQL.TypeSystem;
using VictimFirst.GraphQL.TypeSystem.Coercion;

namespace VictimFirst.GraphQL.Validation.Rules;

/// <summary>Specification sections 5.6.1, 5.6.2 and 5.6.4.</summary>
internal sealed class ValuesOfCorrectTypeRule : ValidationRule
{
    private readonly LiteralValidation literals;

    public ValuesOfCorrectTypeRule(ValidationContext context) : base(context) =>
        literals = new LiteralValidation(Report, variables: null, context.Suggestions);

    public override void EnterValue(ValueNode value, GraphQLType? type)
    {
        if (type is not null) literals.Check(type, value);
    }

    private bool Report(InputProblem problem)
    {
        Report(problem.Message, problem.Node!);
        return true;
    }
}
