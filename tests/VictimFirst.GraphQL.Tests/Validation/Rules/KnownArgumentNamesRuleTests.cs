namespace VictimFirst.GraphQL.Tests.Validation.Rules;

public sealed class KnownArgumentNamesRuleTests
{
    private static readonly RuleExpectation Rule = new("KnownArgumentNamesRule");

    [Fact]
    public void KnownArguments_AreFine() => Rule.Accepts(
        "{ book(id: 1) { name(short: true) @skip(if: true) } }");

    [Fact]
    public void UnknownArguments_AreReportedWithSuggestions() => Rule.Rejects(
        "{ book(id: 1, idd: 2) { name(shrt: true, x: 1) title(a: 1) } }",
        "1:15 Unknown argument \"idd\" on field \"Query.book\". Did you mean \"id\"?",
        "1:30 Unknown argument \"shrt\" on field \"Book.name\". Did you mean \"short\"?",
        "1:42 Unknown argument \"x\" on field \"Book.name\".",
        "1:54 Unknown argument \"a\" on field \"Book.title\".");

    [Fact]
    public void UnknownDirectiveArguments_AreReported() => Rule.Rejects(
        "{ work @skip(if: true, iff: 1) @onField(x: 1) { __typename } }",
        "1:24 Unknown argument \"iff\" on directive \"@skip\". Did you mean \"if\"?",
        "1:41 Unknown argument \"x\" on directive \"@onField\".");

    [Fact]
    public void ArgumentsOfUnknownFieldsAndDirectives_AreIgnored() => Rule.Accepts(
        "{ cow(x: 1) work @who(x: 1) { __typename } }");

    [Fact]
    public void MetaField_HasItsCoordinate() => Rule.Rejects(
        """
        { __type(name: "x", nam: "y") { name } }
        """,
        "1:21 Unknown argument \"nam\" on field \"<meta>.__type\". Did you mean \"name\"?");
}
