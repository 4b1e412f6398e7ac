namespace VictimFirst.GraphQL.Tests.Validation.Rules;

public sealed class ProvidedRequiredArgumentsRuleTests
{
    private static readonly RuleExpectation Rule = new("ProvidedRequiredArgumentsRule");

    [Fact]
    public void GivenOrDefaultedArguments_AreFine() => Rule.Accepts(
        """
        { book(id: 1) { reviews(minimum: 1) { stars } } search { __typename @tag(name: "x") } }
        """);

    [Fact]
    public void MissingArguments_AreReported() => Rule.Rejects(
        "{ book { reviews(first: 1) { stars } } }",
        "1:10 Argument \"Book.reviews(minimum:)\" of type \"Int!\" is required, but it was not provided.",
        "1:3 Argument \"Query.book(id:)\" of type \"ID!\" is required, but it was not provided.");

    [Fact]
    public void MissingDirectiveArguments_AreReported() => Rule.Rejects(
        "{ work @skip @include(iff: true) @tag(weight: 1) { __typename } }",
        "1:8 Argument \"@skip(if:)\" of type \"Boolean!\" is required, but it was not provided.",
        "1:14 Argument \"@include(if:)\" of type \"Boolean!\" is required, but it was not provided.",
        "1:34 Argument \"@tag(name:)\" of type \"String!\" is required, but it was not provided.");

    [Fact]
    public void NullArgument_CountsAsGiven() => Rule.Accepts(
        "{ book(id: null) { id } }");
}
