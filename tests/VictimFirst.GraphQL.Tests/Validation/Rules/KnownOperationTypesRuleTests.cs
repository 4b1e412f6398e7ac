namespace VictimFirst.GraphQL.Tests.Validation.Rules;

public sealed class KnownOperationTypesRuleTests
{
    private static readonly RuleExpectation Rule = new("KnownOperationTypesRule");

    [Fact]
    public void SupportedOperations_AreFine() => Rule.Accepts(
        """
        query A { work { __typename } }
        mutation B { rate(id: 1, stars: 2) { id } }
        subscription C { added { id } }
        """);
}
