namespace VictimFirst.GraphQL.Tests.Validation.Rules;

public sealed class UniqueFragmentNamesRuleTests
{
    private static readonly RuleExpectation Rule = new("UniqueFragmentNamesRule");

    [Fact]
    public void DifferentNames_AreFine() => Rule.Accepts(
        """
        { node { ...A ...B } }
        fragment A on Node { id }
        fragment B on Node { id }
        """);

    [Fact]
    public void RepeatedName_IsReported() => Rule.Rejects(
        """
        { node { ...A } }
        fragment A on Node { id }
        fragment A on Book { title }
        """,
        "2:10 3:10 There can be only one fragment named \"A\".");
}
