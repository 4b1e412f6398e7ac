namespace VictimFirst.GraphQL.Tests.Validation.Rules;

public sealed class SingleFieldSubscriptionsRuleTests
{
    private static readonly RuleExpectation Rule = new("SingleFieldSubscriptionsRule");

    [Fact]
    public void OneField_IsFine() => Rule.Accepts(
        "subscription S { added { id title } }");

    [Fact]
    public void TwoFields_AreReported() => Rule.Rejects(
        "subscription S { added { id } rated { id } }",
        "1:31 Subscription \"S\" must select only one top level field.");

    [Fact]
    public void AliasMakesASecondField() => Rule.Rejects(
        "subscription { added { id } more: added { id } }",
        "1:29 Anonymous Subscription must select only one top level field.");

    [Fact]
    public void SameFieldTwice_IsOneField() => Rule.Accepts(
        "subscription { added { id } added { title } }");

    [Fact]
    public void FieldsInFragments_Count() => Rule.Rejects(
        """
        subscription S { ...F ... on Subscription { ...G } }
        fragment F on Subscription { added { id } ...G }
        fragment G on Subscription { rated { id } ...F }
        """,
        "3:30 Subscription \"S\" must select only one top level field.");

    [Fact]
    public void IntrospectionField_IsReported() => Rule.Rejects(
        "subscription { __typename }",
        "1:16 Anonymous Subscription must not select an introspection top level field.");

    [Fact]
    public void SkipAtTheRoot_IsReported() => Rule.Rejects(
        "subscription S($x: Boolean!) { added @skip(if: $x) { id } }",
        "1:38 Subscription \"S\" must not use `@skip` or `@include` directives in the top level selection.");

    [Fact]
    public void IncludeOnAFragmentAtTheRoot_IsReported() => Rule.Rejects(
        "subscription ($x: Boolean!) { ... @include(if: $x) { added { id } } }",
        "1:35 Anonymous Subscription must not use `@skip` or `@include` directives in the top level selection.");

    [Fact]
    public void SkipBelowTheRoot_IsFine() => Rule.Accepts(
        "subscription ($x: Boolean!) { added { id @skip(if: $x) } }");

    [Fact]
    public void Queries_AreNotConcerned() => Rule.Accepts(
        "{ work { __typename } node { id } }");
}
