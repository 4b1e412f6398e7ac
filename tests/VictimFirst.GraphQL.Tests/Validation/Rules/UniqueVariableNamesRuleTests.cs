namespace VictimFirst.GraphQL.Tests.Validation.Rules;

public sealed class UniqueVariableNamesRuleTests
{
    private static readonly RuleExpectation Rule = new("UniqueVariableNamesRule");

    [Fact]
    public void DifferentNames_AreFine() => Rule.Accepts(
        """
        query A($x: Int, $y: String) { work { __typename } }
        query B($x: Int) { work { __typename } }
        """);

    [Fact]
    public void RepeatedNames_AreReportedTogether() => Rule.Rejects(
        "query ($x: Int, $x: Int, $y: Int, $x: String) { work { __typename } }",
        "1:9 1:18 1:36 There can be only one variable named \"$x\".");
}
