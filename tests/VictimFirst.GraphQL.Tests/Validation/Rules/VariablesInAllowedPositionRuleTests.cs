namespace VictimFirst.GraphQL.Tests.Validation.Rules;

public sealed class VariablesInAllowedPositionRuleTests
{
    private static readonly RuleExpectation Rule = new("VariablesInAllowedPositionRule");

    [Fact]
    public void FittingTypes_AreFine() => Rule.Accepts(
        """
        query ($a: ID!, $b: Boolean, $c: [Genre!]!, $d: Int, $e: String!, $f: Boolean!) { book(id: $a) { name(short: $b) id
          @include(if: $f) } search(genres: $c, limit: $d, tags: [$e]) { __typename } }
        """);

    [Fact]
    public void WrongTypes_AreReportedWithTheDefinition() => Rule.Rejects(
        """
        query ($a: Int, $b: String, $c: [Genre]) { book(id: $a) { name(short: $b) } search(genres: $c, text: $a) {
          __typename } }
        """,
        "1:8 1:53 Variable \"$a\" of type \"Int\" used in position expecting type \"ID!\".",
        "1:17 1:71 Variable \"$b\" of type \"String\" used in position expecting type \"Boolean\".",
        "1:29 1:92 Variable \"$c\" of type \"[Genre]\" used in position expecting type \"[Genre!]\".",
        "1:8 1:102 Variable \"$a\" of type \"Int\" used in position expecting type \"String\".");

    [Fact]
    public void NullableAtNonNull_IsReportedUnlessADefaultHelps() => Rule.Rejects(
        """
        query ($a: ID, $b: ID = "x", $c: ID = null, $d: Int) { a: book(id: $a) { id } b: book(id: $b) { id } c: book(id: $c)
          { id } search(limit: $d) { __typename } }
        """,
        "1:8 1:68 Variable \"$a\" of type \"ID\" used in position expecting type \"ID!\".",
        "1:30 1:114 Variable \"$c\" of type \"ID\" used in position expecting type \"ID!\".");

    [Fact]
    public void PlacesInsideValues_AreChecked() => Rule.Rejects(
        "query ($a: String, $b: Boolean, $c: Int) { books(where: {inPrint: $b, tags: [$a], minPages: $c, genre: $a}) { id } }",
        "1:20 1:67 Variable \"$b\" of type \"Boolean\" used in position expecting type \"Boolean!\".",
        "1:8 1:78 Variable \"$a\" of type \"String\" used in position expecting type \"String!\".",
        "1:8 1:104 Variable \"$a\" of type \"String\" used in position expecting type \"Genre\".");

    [Fact]
    public void PlacesInFragments_AreChecked() => Rule.Rejects(
        """
        query ($a: Int) { book(id: 1) { ...F } }
        fragment F on Book { name(short: $a) @skip(if: $a) }
        """,
        "1:8 2:34 Variable \"$a\" of type \"Int\" used in position expecting type \"Boolean\".",
        "1:8 2:48 Variable \"$a\" of type \"Int\" used in position expecting type \"Boolean!\".");

    [Fact]
    public void NullableAtOneOf_IsReported() => Rule.Rejects(
        "query ($a: String, $b: String!) { person(by: {name: $a}) { id } q: person(by: {name: $b}) { id } }",
        "1:8 1:53 Variable \"$a\" is of type \"String\" but must be non-nullable to be used for OneOf Input Object \"By\".");

    [Fact]
    public void ListAndItem_AreDifferent() => Rule.Rejects(
        "query ($a: String, $b: [String]) { search(tags: $a, text: $b) { __typename } }",
        "1:8 1:49 Variable \"$a\" of type \"String\" used in position expecting type \"[String]\".",
        "1:20 1:59 Variable \"$b\" of type \"[String]\" used in position expecting type \"String\".");
}
