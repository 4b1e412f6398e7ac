namespace VictimFirst.GraphQL.Tests.Validation.Rules;

public sealed class ValuesOfCorrectTypeRuleTests
{
    private static readonly RuleExpectation Rule = new("ValuesOfCorrectTypeRule");

    [Fact]
    public void GoodValues_AreFine() => Rule.Accepts(
        """
        { search(text: "a", limit: 1, genres: [CRIME, POETRY], tags: "one", ratio: 1, exact: true, genre: CRIME, any: {a:
          [1, $x, {b: null}]}) { __typename } books(where: {inPrint: true, minPages: 3, tags: ["a"], written: null}, by:
          {id: 4}) { id } book(id: "x") { id } }
        """);

    [Fact]
    public void WrongScalars_AreReported() => Rule.Rejects(
        """
        { search(text: 1, limit: "x", tags: [1, "a", true], ratio: "1", exact: 1) { __typename } book(id: 1.5) { id } }
        """,
        "1:16 String cannot represent a non string value: 1",
        "1:26 Int cannot represent non-integer value: \"x\"",
        "1:38 String cannot represent a non string value: 1",
        "1:46 String cannot represent a non string value: true",
        "1:60 Float cannot represent non numeric value: \"1\"",
        "1:72 Boolean cannot represent a non boolean value: 1",
        "1:99 ID cannot represent a non-string and non-integer value: 1.5");

    [Fact]
    public void IntegersOutOfRange_AreReported() => Rule.Rejects(
        """
        { search(limit: 2147483648) { __typename } a: search(limit: -2147483649) { __typename } b: search(limit: 1.0) {
          __typename } }
        """,
        "1:17 Int cannot represent non 32-bit signed integer value: 2147483648",
        "1:61 Int cannot represent non 32-bit signed integer value: -2147483649",
        "1:106 Int cannot represent non-integer value: 1.0");

    [Fact]
    public void WrongEnums_AreReportedWithSuggestions() => Rule.Rejects(
        """
        { search(genre: CRIMES, genres: ["CRIME", 1, POETR, crime]) { __typename } }
        """,
        "1:17 Value \"CRIMES\" does not exist in \"Genre\" enum. Did you mean the enum value \"CRIME\"?",
        "1:34 Enum \"Genre\" cannot represent non-enum value: \"CRIME\". Did you mean the enum value \"CRIME\"?",
        "1:43 Enum \"Genre\" cannot represent non-enum value: 1.",
        "1:46 Value \"POETR\" does not exist in \"Genre\" enum. Did you mean the enum value \"POETRY\"?",
        "1:53 Value \"crime\" does not exist in \"Genre\" enum. Did you mean the enum value \"CRIME\"?");

    [Fact]
    public void NullWhereNotAllowed_IsReported() => Rule.Rejects(
        "{ book(id: null) { id } search(limit: null, genres: [null], text: null) { __typename } }",
        "1:12 Expected value of non-null type \"ID!\" not to be null.",
        "1:39 Expected value of non-null type \"Int!\" not to be null.",
        "1:54 Expected value of non-null type \"Genre!\" not to be null.");

    [Fact]
    public void WrongInputObjects_AreReported() => Rule.Rejects(
        """
        { books(where: {genre: 1, titel: "x", minPages: null}) { id } a: books(where: 1) { id } b: books(where: {inPrint:
          null, written: {born: "x", person: {}}}) { id } }
        """,
        "1:24 Enum \"Genre\" cannot represent non-enum value: 1.",
        "1:49 Expected value of non-null type \"Int!\" not to be null.",
        "1:16 Expected value of type \"BookFilter\" to include required field \"inPrint\", found: { genre: 1, titel: \"x\", "
            + "minPages: null }.",
        "1:27 Expected value of type \"BookFilter\" not to include unknown field \"titel\". Did you mean \"title\"? Found: "
            + "{ genre: 1, titel: \"x\", minPages: null }.",
        "1:79 Expected value of type \"BookFilter\" to be an object, found: 1.",
        "2:38 Within OneOf Input Object type \"By\", exactly one field must be specified, and the value for that field must be non-null.",
        "2:25 Int cannot represent non-integer value: \"x\"",
        "2:3 Expected value of non-null type \"Boolean!\" not to be null.");

    [Fact]
    public void OneOf_NeedsExactlyOneValue() => Rule.Rejects(
        """
        { a: person(by: {}) { id } b: person(by: {id: 1, name: "x"}) { id } c: person(by: {id: null}) { id } d: person(by:
          {name: $x}) { id } e: person(by: {who: 1}) { id } }
        """,
        "1:17 Within OneOf Input Object type \"By\", exactly one field must be specified, and the value for that field must be non-null.",
        "1:42 Within OneOf Input Object type \"By\", exactly one field must be specified, and the value for that field must be non-null.",
        "1:83 Within OneOf Input Object type \"By\", exactly one field must be specified, and the value for that field must be non-null.",
        "2:37 Expected value of type \"By\" not to include unknown field \"who\", found: { who: 1 }.",
        "2:36 Within OneOf Input Object type \"By\", exactly one field must be specified, and the value for that field must be non-null.");

    [Fact]
    public void VariableDefaults_AreChecked() => Rule.Rejects(
        """
        query ($a: Int = "x", $b: Int! = null, $c: BookFilter = {inPrint: 1}, $d: [Int!] = [1, null], $e: Genre = "CRIME",
          $f: Book = 1) { work { __typename } }
        """,
        "1:18 Int cannot represent non-integer value: \"x\"",
        "1:34 Expected value of non-null type \"Int!\" not to be null.",
        "1:67 Boolean cannot represent a non boolean value: 1",
        "1:88 Expected value of non-null type \"Int!\" not to be null.",
        "1:107 Enum \"Genre\" cannot represent non-enum value: \"CRIME\". Did you mean the enum value \"CRIME\"?");

    [Fact]
    public void DirectiveArguments_AreChecked() => Rule.Rejects(
        """
        { work @skip(if: "x") @tag(name: 1, weight: 1.5) { __typename } }
        """,
        "1:18 Boolean cannot represent a non boolean value: \"x\"",
        "1:34 String cannot represent a non string value: 1",
        "1:45 Int cannot represent non-integer value: 1.5");

    [Fact]
    public void UnknownArguments_AreIgnored() => Rule.Accepts(
        "{ work(x: {a: [1]}) { __typename } }");
}
