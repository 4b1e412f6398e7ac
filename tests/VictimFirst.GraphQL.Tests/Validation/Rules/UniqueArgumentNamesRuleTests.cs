namespace VictimFirst.GraphQL.Tests.Validation.Rules;

public sealed class UniqueArgumentNamesRuleTests
{
    private static readonly RuleExpectation Rule = new("UniqueArgumentNamesRule");

    [Fact]
    public void DifferentNames_AreFine() => Rule.Accepts(
        """
        { search(text: "a", limit: 1) { __typename @tag(name: "x", weight: 1) } }
        """);

    [Fact]
    public void RepeatedNames_AreReportedTogether() => Rule.Rejects(
        """
        { search(text: "a", text: "b", limit: 1, text: "c") { __typename } }
        """,
        "1:10 1:21 1:42 There can be only one argument named \"text\".");

    [Fact]
    public void RepeatedNamesInDirectives_AreReported() => Rule.Rejects(
        """
        { work @tag(name: "x", name: "y") { __typename } }
        """,
        "1:13 1:24 There can be only one argument named \"name\".");
}
