namespace VictimFirst.GraphQL.Tests.Validation.Rules;

public sealed class KnownDirectivesRuleTests
{
    private static readonly RuleExpectation Rule = new("KnownDirectivesRule");

    [Fact]
    public void KnownDirectivesAtTheirPlaces_AreFine() => Rule.Accepts(
        """
        query ($a: Int @tag(name: "a")) @onQuery @tag(name: "x") { work @onField { ... @include(if: true) { __typename }
          ...F @skip(if: false) } }
        fragment F on Work @tag(name: "f") { __typename }
        """);

    [Fact]
    public void UnknownDirectives_AreReported() => Rule.Rejects(
        "query @who { work @what(x: 1) { __typename } }",
        "1:7 Unknown directive \"@who\".",
        "1:19 Unknown directive \"@what\".");

    [Fact]
    public void WrongPlaces_AreReported() => Rule.Rejects(
        """
        query ($a: Int @onField) @onField { work @onQuery { ... @onField { __typename } ...F @onQuery } }
        fragment F on Work @include(if: true) { __typename }
        mutation @onQuery { rate(id: 1, stars: 1) { id @deprecated } }
        subscription @onQuery { added { id } }
        """,
        "1:16 Directive \"@onField\" may not be used on VARIABLE_DEFINITION.",
        "1:26 Directive \"@onField\" may not be used on QUERY.",
        "1:42 Directive \"@onQuery\" may not be used on FIELD.",
        "1:57 Directive \"@onField\" may not be used on INLINE_FRAGMENT.",
        "1:86 Directive \"@onQuery\" may not be used on FRAGMENT_SPREAD.",
        "2:20 Directive \"@include\" may not be used on FRAGMENT_DEFINITION.",
        "3:10 Directive \"@onQuery\" may not be used on MUTATION.",
        "3:48 Directive \"@deprecated\" may not be used on FIELD.",
        "4:14 Directive \"@onQuery\" may not be used on SUBSCRIPTION.");
}
