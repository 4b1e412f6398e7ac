namespace VictimFirst.GraphQL.Tests.Validation.Rules;

public sealed class UniqueDirectivesPerLocationRuleTests
{
    private static readonly RuleExpectation Rule = new("UniqueDirectivesPerLocationRule");

    [Fact]
    public void DifferentAndRepeatableDirectives_AreFine() => Rule.Accepts(
        """
        { work @onField @skip(if: true) @tag(name: "a") @tag(name: "b") { __typename } }
        """);

    [Fact]
    public void SameDirectiveAtDifferentPlaces_IsFine() => Rule.Accepts(
        "{ work @onField { __typename @onField } }");

    [Fact]
    public void RepeatedDirective_IsReported() => Rule.Rejects(
        "{ work @onField @onField @onField { __typename } }",
        "1:8 1:17 The directive \"@onField\" can only be used once at this location.",
        "1:8 1:26 The directive \"@onField\" can only be used once at this location.");

    [Fact]
    public void RepeatedUnknownDirective_IsLeftToAnotherRule() => Rule.Accepts(
        "{ work @who @who { __typename } }");
}
