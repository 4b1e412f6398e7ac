namespace VictimFirst.GraphQL.Tests.Validation.Rules;

public sealed class LoneAnonymousOperationRuleTests
{
    private static readonly RuleExpectation Rule = new("LoneAnonymousOperationRule");

    [Fact]
    public void OneAnonymousOperation_IsFine() => Rule.Accepts(
        "{ work { __typename } }");

    [Fact]
    public void AnonymousWithFragment_IsFine() => Rule.Accepts(
        """
        { book(id: 1) { ...F } }
        fragment F on Book { id }
        """);

    [Fact]
    public void TwoAnonymousOperations_AreBothReported() => Rule.Rejects(
        "{ work { __typename } } { node { id } }",
        "1:1 This anonymous operation must be the only defined operation.",
        "1:25 This anonymous operation must be the only defined operation.");

    [Fact]
    public void AnonymousBesideNamed_IsReported() => Rule.Rejects(
        """
        { work { __typename } }
        query B { node { id } }
        """,
        "1:1 This anonymous operation must be the only defined operation.");
}
