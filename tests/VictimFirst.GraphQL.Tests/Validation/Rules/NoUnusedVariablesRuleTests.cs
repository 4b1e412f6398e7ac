namespace VictimFirst.GraphQL.Tests.Validation.Rules;

public sealed class NoUnusedVariablesRuleTests
{
    private static readonly RuleExpectation Rule = new("NoUnusedVariablesRule");

    [Fact]
    public void VariablesUsedAnywhere_AreFine() => Rule.Accepts(
        """
        query ($a: ID!, $b: Boolean!, $c: String) @tag(name: $c) { book(id: $a) { ...F } }
        fragment F on Book { id @include(if: $b) }
        """);

    [Fact]
    public void UnusedVariables_AreReported() => Rule.Rejects(
        "query Q($a: Int, $b: Int) { search(limit: $a) { __typename } }",
        "1:18 Variable \"$b\" is never used in operation \"Q\".");

    [Fact]
    public void AnonymousOperation_IsNotNamed() => Rule.Rejects(
        "query ($a: Int) { work { __typename } }",
        "1:8 Variable \"$a\" is never used.");

    [Fact]
    public void UseInAnUnusedFragment_DoesNotCount() => Rule.Rejects(
        """
        query Q($a: Boolean) { work { __typename } }
        fragment F on Book { name(short: $a) }
        """,
        "1:9 Variable \"$a\" is never used in operation \"Q\".");
}
