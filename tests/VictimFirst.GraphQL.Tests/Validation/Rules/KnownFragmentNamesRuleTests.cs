namespace VictimFirst.GraphQL.Tests.Validation.Rules;

public sealed class KnownFragmentNamesRuleTests
{
    private static readonly RuleExpectation Rule = new("KnownFragmentNamesRule");

    [Fact]
    public void KnownFragment_IsFine() => Rule.Accepts(
        """
        { node { ...A } }
        fragment A on Node { id }
        """);

    [Fact]
    public void UnknownFragments_AreReportedAtTheirName() => Rule.Rejects(
        "{ node { ...A ... on Book { ...B } } }",
        "1:13 Unknown fragment \"A\".",
        "1:32 Unknown fragment \"B\".");
}
