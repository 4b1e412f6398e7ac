namespace VictimFirst.GraphQL.Tests.Validation.Rules;

public sealed class PossibleFragmentSpreadsRuleTests
{
    private static readonly RuleExpectation Rule = new("PossibleFragmentSpreadsRule");

    [Fact]
    public void OverlappingTypes_AreFine() => Rule.Accepts(
        """
        { node { ...B ... on Titled { title } ... on Work { __typename } } work { ... on Node { id } ... on Book { id } } }
        fragment B on Book { ... on Node { id } ... on Work { __typename } ... { id } }
        """);

    [Fact]
    public void ObjectInOtherObject_IsReported() => Rule.Rejects(
        """
        { book(id: 1) { ... on Film { id } ...P } }
        fragment P on Person { born }
        """,
        "1:17 Fragment cannot be spread here as objects of type \"Book\" can never be of type \"Film\".",
        "1:36 Fragment \"P\" cannot be spread here as objects of type \"Book\" can never be of type \"Person\".");

    [Fact]
    public void ObjectOutsideInterfaceAndUnion_IsReported() => Rule.Rejects(
        """
        { titled { ... on Person { born } } work { ... on Person { born } ...R } }
        fragment R on Review { stars }
        """,
        "1:12 Fragment cannot be spread here as objects of type \"Titled\" can never be of type \"Person\".",
        "1:44 Fragment cannot be spread here as objects of type \"Work\" can never be of type \"Person\".",
        "1:67 Fragment \"R\" cannot be spread here as objects of type \"Work\" can never be of type \"Review\".");

    [Fact]
    public void DisjointAbstractTypes_AreReported() => Rule.Rejects(
        "{ books { reviews(minimum: 1) { by { ... on Work { __typename } ... on Titled { title } } } } }",
        "1:38 Fragment cannot be spread here as objects of type \"Person\" can never be of type \"Work\".",
        "1:65 Fragment cannot be spread here as objects of type \"Person\" can never be of type \"Titled\".");
}
