namespace VictimFirst.GraphQL.Tests.Validation.Rules;

public sealed class OverlappingFieldsCanBeMergedRuleTests
{
    private static readonly RuleExpectation Rule = new("OverlappingFieldsCanBeMergedRule");

    [Fact]
    public void SameFieldTwice_IsFine() => Rule.Accepts(
        "{ book(id: 1) { title title name(short: true) name(short: true) } book(id: 1) { pages } }");

    [Fact]
    public void DifferentAliases_AreFine() => Rule.Accepts(
        "{ book(id: 1) { a: title b: isbn } }");

    [Fact]
    public void AliasOfTwoFields_IsReported() => Rule.Rejects(
        "{ book(id: 1) { a: title a: isbn } }",
        "1:17 1:26 Fields \"a\" conflict because \"title\" and \"isbn\" are different fields. Use different aliases on "
            + "the fields to fetch both if this was intentional.");

    [Fact]
    public void AliasOverAnotherField_IsReported() => Rule.Rejects(
        "{ book(id: 1) { title: isbn title } }",
        "1:17 1:29 Fields \"title\" conflict because \"isbn\" and \"title\" are different fields. Use different aliases "
            + "on the fields to fetch both if this was intentional.");

    [Fact]
    public void DifferingArguments_AreReported() => Rule.Rejects(
        "{ book(id: 1) { id } book(id: 2) { id } }",
        "1:3 1:22 Fields \"book\" conflict because they have differing arguments. Use different aliases on the fields to "
            + "fetch both if this was intentional.");

    [Fact]
    public void ArgumentsOnOneSide_AreReported() => Rule.Rejects(
        "{ node { ... on Named { name(short: true) name } } }",
        "1:25 1:43 Fields \"name\" conflict because they have differing arguments. Use different aliases on the fields "
            + "to fetch both if this was intentional.");

    [Fact]
    public void ArgumentsInAnyOrder_AreTheSame() => Rule.Accepts(
        """
        { search(text: "a", any: {x: 1, y: [2]}) { __typename } search(any: {y: [2], x: 1}, text: "a") { __typename } }
        """);

    [Fact]
    public void DifferentVariables_AreReported() => Rule.Rejects(
        "query ($a: ID!, $b: ID!) { book(id: $a) { id } book(id: $b) { id } }",
        "1:28 1:48 Fields \"book\" conflict because they have differing arguments. Use different aliases on the fields "
            + "to fetch both if this was intentional.");

    [Fact]
    public void FieldsThatNeverMeet_NeedTheSameShapeOnly() => Rule.Accepts(
        "{ work { ... on Book { x: title } ... on Film { x: isbn } } }");

    [Fact]
    public void FieldsThatNeverMeetOfDifferentTypes_AreReported() => Rule.Rejects(
        "{ work { ... on Book { pages } ... on Film { pages } } }",
        "1:24 1:46 Fields \"pages\" conflict because they return conflicting types \"Int\" and \"String\". Use different "
            + "aliases on the fields to fetch both if this was intentional.");

    [Fact]
    public void NullabilityIsPartOfTheShape() => Rule.Rejects(
        "{ work { ... on Book { isbn } ... on Film { isbn } } }",
        "1:24 1:45 Fields \"isbn\" conflict because they return conflicting types \"String!\" and \"String\". Use different "
            + "aliases on the fields to fetch both if this was intentional.");

    [Fact]
    public void FieldOnInterface_MayMeetAnyObject() => Rule.Rejects(
        "{ titled { ... on Titled { x: title } ... on Book { x: isbn } } }",
        "1:28 1:53 Fields \"x\" conflict because \"title\" and \"isbn\" are different fields. Use different aliases on "
            + "the fields to fetch both if this was intentional.");

    [Fact]
    public void ConflictInsideMergedFields_NamesTheOuterPair() => Rule.Rejects(
        "{ book(id: 1) { author { x: name } author { x: born } } }",
        "1:17 1:26 1:36 1:45 Fields \"author\" conflict because subfields \"x\" conflict because \"name\" and \"born\" "
            + "are different fields. Use different aliases on the fields to fetch both if this was intentional.");

    [Fact]
    public void SeveralConflictsInside_AreOneError() => Rule.Rejects(
        "{ book(id: 1) { author { x: name y: id } author { x: born y: name } } }",
        "1:17 1:26 1:34 1:42 1:51 1:59 Fields \"author\" conflict because subfields \"x\" conflict because \"name\" and "
            + "\"born\" are different fields and subfields \"y\" conflict because \"id\" and \"name\" are different fields. Use "
            + "different aliases on the fields to fetch both if this was intentional.");

    [Fact]
    public void ConflictTwoLevelsDown_NamesTheWholePath() => Rule.Rejects(
        "{ book(id: 1) { sequel { author { x: name } } sequel { author { x: born } } } }",
        "1:17 1:26 1:35 1:47 1:56 1:65 Fields \"sequel\" conflict because subfields \"author\" conflict because subfields "
            + "\"x\" conflict because \"name\" and \"born\" are different fields. Use different aliases on the fields to fetch "
            + "both if this was intentional.");

    [Fact]
    public void ConflictInsideOneField_IsReportedThere() => Rule.Rejects(
        "{ book(id: 1) { author { x: name x: born } } }",
        "1:26 1:34 Fields \"x\" conflict because \"name\" and \"born\" are different fields. Use different aliases on the "
            + "fields to fetch both if this was intentional.");

    [Fact]
    public void ConflictThroughFragments_IsReported() => Rule.Rejects(
        """
        { book(id: 1) { ...A ...B } }
        fragment A on Book { x: title }
        fragment B on Book { x: isbn }
        """,
        "2:22 3:22 Fields \"x\" conflict because \"title\" and \"isbn\" are different fields. Use different aliases on "
            + "the fields to fetch both if this was intentional.");

    [Fact]
    public void ConflictInAnUnusedFragment_IsReported() => Rule.Rejects(
        """
        { node { id } }
        fragment U on Book { x: title x: isbn }
        """,
        "2:22 2:31 Fields \"x\" conflict because \"title\" and \"isbn\" are different fields. Use different aliases on "
            + "the fields to fetch both if this was intentional.");

    [Fact]
    public void ShapeInsideFieldsThatNeverMeet_IsCompared() => Rule.Rejects(
        "{ work { ... on Book { s: sequel { p: pages } } ... on Film { s: sequel { p: pages } } } }",
        "1:24 1:36 1:63 1:75 Fields \"s\" conflict because subfields \"p\" conflict because they return conflicting types "
            + "\"Int\" and \"String\". Use different aliases on the fields to fetch both if this was intentional.");

    [Fact]
    public void ListAgainstItem_IsReported() => Rule.Rejects(
        "{ x: book(id: 1) { id } ... on Query { x: books { id } } }",
        "1:3 1:40 Fields \"x\" conflict because \"book\" and \"books\" are different fields. Use different aliases on the "
            + "fields to fetch both if this was intentional.");

    [Fact]
    public void RecursiveFragment_Ends() => Rule.Rejects(
        """
        { book(id: 1) { ...A } }
        fragment A on Book { sequel { ...A x: title } x: isbn }
        """,
        "2:36 2:47 Fields \"x\" conflict because \"title\" and \"isbn\" are different fields. Use different aliases on "
            + "the fields to fetch both if this was intentional.");

    [Fact]
    public void UnknownFields_AreComparedByName() => Rule.Rejects(
        "{ book(id: 1) { a: cow a: pig } }",
        "1:17 1:24 Fields \"a\" conflict because \"cow\" and \"pig\" are different fields. Use different aliases on the "
            + "fields to fetch both if this was intentional.");
}
