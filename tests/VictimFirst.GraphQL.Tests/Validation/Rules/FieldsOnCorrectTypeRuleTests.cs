namespace VictimFirst.GraphQL.Tests.Validation.Rules;

public sealed class FieldsOnCorrectTypeRuleTests
{
    private static readonly RuleExpectation Rule = new("FieldsOnCorrectTypeRule");

    [Fact]
    public void KnownFields_AreFine() => Rule.Accepts(
        """
        { book(id: 1) { title t: name __typename } titled { title } work { __typename ... on Book { pages } } __schema {
          types { name } } __type(name: "Book") { name } }
        """);

    [Fact]
    public void UnknownField_IsReportedWithSimilarNames() => Rule.Rejects(
        "{ book(id: 1) { titel nothing } bok }",
        "1:17 Cannot query field \"titel\" on type \"Book\". Did you mean \"title\"?",
        "1:23 Cannot query field \"nothing\" on type \"Book\".",
        "1:33 Cannot query field \"bok\" on type \"Query\". Did you mean \"book\", \"books\", or \"work\"?");

    [Fact]
    public void FieldOfPossibleTypes_SuggestsInlineFragments() => Rule.Rejects(
        "{ titled { pages minutes } work { title id } node { name born } }",
        "1:12 Cannot query field \"pages\" on type \"Titled\". Did you mean to use an inline fragment on \"Book\" or \"Film\"?",
        "1:18 Cannot query field \"minutes\" on type \"Titled\". Did you mean to use an inline fragment on \"Film\"?",
        "1:35 Cannot query field \"title\" on type \"Work\". Did you mean to use an inline fragment on \"Titled\", \"Book\", or \"Film\"?",
        "1:41 Cannot query field \"id\" on type \"Work\". Did you mean to use an inline fragment on \"Node\", \"Book\", or \"Film\"?",
        "1:53 Cannot query field \"name\" on type \"Node\". Did you mean to use an inline fragment on \"Named\", \"Titled\", "
            + "\"Book\", \"Film\", or \"Person\"?",
        "1:58 Cannot query field \"born\" on type \"Node\". Did you mean to use an inline fragment on \"Person\"?");

    [Fact]
    public void MetaFieldsBelowTheRoot_AreUnknown() => Rule.Rejects(
        """
        { book(id: 1) { __schema { types { name } } __type(name: "x") { name } } }
        """,
        "1:17 Cannot query field \"__schema\" on type \"Book\".",
        "1:45 Cannot query field \"__type\" on type \"Book\".");

    [Fact]
    public void UnknownParent_IsReportedOnce() => Rule.Rejects(
        "{ cow { udder { milk } } }",
        "1:3 Cannot query field \"cow\" on type \"Query\".");

    [Fact]
    public void FragmentsWithUnknownType_AreIgnored() => Rule.Accepts(
        "{ node { ... on Cow { milk } } }");
}
