namespace VictimFirst.GraphQL.Tests.Validation.Rules;

public sealed class NoFragmentCyclesRuleTests
{
    private static readonly RuleExpectation Rule = new("NoFragmentCyclesRule");

    [Fact]
    public void ChainsAndRepeatedSpreads_AreFine() => Rule.Accepts(
        """
        { node { ...A ...B } }
        fragment A on Node { ...B ...B }
        fragment B on Node { ...C }
        fragment C on Node { id }
        """);

    [Fact]
    public void SelfSpread_IsReported() => Rule.Rejects(
        """
        { node { ...A } }
        fragment A on Node { id ...A }
        """,
        "2:25 Cannot spread fragment \"A\" within itself.");

    [Fact]
    public void CycleOfThree_IsReportedWithItsPath() => Rule.Rejects(
        """
        { node { ...A } }
        fragment A on Node { ...B }
        fragment B on Node { ... on Book { sequel { ...C } } }
        fragment C on Node { ...A }
        """,
        "2:22 3:45 4:22 Cannot spread fragment \"A\" within itself via \"B\", \"C\".");

    [Fact]
    public void TwoCycles_AreBothReported() => Rule.Rejects(
        """
        { node { ...A } }
        fragment A on Node { ...B ...C }
        fragment B on Node { ...A }
        fragment C on Node { ...A ...B }
        """,
        "2:22 3:22 Cannot spread fragment \"A\" within itself via \"B\".",
        "2:27 4:22 Cannot spread fragment \"A\" within itself via \"C\".");

    [Fact]
    public void UnknownSpread_EndsTheChain() => Rule.Accepts(
        """
        { node { ...A } }
        fragment A on Node { ...Unknown }
        """);
}
