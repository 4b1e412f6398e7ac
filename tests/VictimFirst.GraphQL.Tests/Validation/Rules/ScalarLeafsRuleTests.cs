namespace VictimFirst.GraphQL.Tests.Validation.Rules;

public sealed class ScalarLeafsRuleTests
{
    private static readonly RuleExpectation Rule = new("ScalarLeafsRule");

    [Fact]
    public void LeafAndObject_AreFine() => Rule.Accepts(
        "{ book(id: 1) { title author { born } } }");

    [Fact]
    public void ObjectWithoutSelection_IsReported() => Rule.Rejects(
        "{ work books { id } book(id: 1) { reviews(minimum: 1) } }",
        "1:3 Field \"work\" of type \"Work\" must have a selection of subfields. Did you mean \"work { ... }\"?",
        "1:35 Field \"reviews\" of type \"[Review!]!\" must have a selection of subfields. Did you mean \"reviews { ... }\"?");

    [Fact]
    public void ScalarAndEnumWithSelection_AreReported() => Rule.Rejects(
        "{ book(id: 1) { title { x } genre { y } isbn(x: 1) { z } } }",
        "1:23 Field \"title\" must not have a selection since type \"String\" has no subfields.",
        "1:35 Field \"genre\" must not have a selection since type \"Genre\" has no subfields.",
        "1:52 Field \"isbn\" must not have a selection since type \"String!\" has no subfields.");
}
