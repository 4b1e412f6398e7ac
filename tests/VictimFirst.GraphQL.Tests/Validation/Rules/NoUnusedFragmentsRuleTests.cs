namespace VictimFirst.GraphQL.Tests.Validation.Rules;

public sealed class NoUnusedFragmentsRuleTests
{
    private static readonly RuleExpectation Rule = new("NoUnusedFragmentsRule");

    [Fact]
    public void FragmentsUsedThroughFragments_AreFine() => Rule.Accepts(
        """
        { node { ...A } }
        fragment A on Node { ...B }
        fragment B on Node { id }
        """);

    [Fact]
    public void UnusedFragments_AreReported() => Rule.Rejects(
        """
        { node { id } }
        fragment A on Node { id }
        fragment B on Node { id }
        """,
        "2:1 Fragment \"A\" is never used.",
        "3:1 Fragment \"B\" is never used.");

    [Fact]
    public void FragmentsThatUseOnlyEachOther_AreReported() => Rule.Rejects(
        """
        { node { id } }
        fragment A on Node { ...B }
        fragment B on Node { ...A }
        """,
        "2:1 Fragment \"A\" is never used.",
        "3:1 Fragment \"B\" is never used.");
}
