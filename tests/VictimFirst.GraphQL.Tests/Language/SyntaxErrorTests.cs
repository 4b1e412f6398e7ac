using VictimFirst.GraphQL.Errors;
using VictimFirst.GraphQL.Language;

namespace VictimFirst.GraphQL.Tests.Language;

/// <summary>Texts and places of syntax errors, compared with graphql-js 17.1.</summary>
public sealed class SyntaxErrorTests
{
    private static GraphQLError ErrorOf(string text) => Assert.Throws<GraphQLException>(() => GraphQLParser.Parse(new Source(text))).Error;

    [Theory]
    [InlineData("", "1:1", "Unexpected <EOF>.")]
    [InlineData("{", "1:2", "Expected Name, found <EOF>.")]
    [InlineData("}", "1:1", "Unexpected \"}\".")]
    [InlineData("{}", "1:2", "Expected Name, found \"}\".")]
    [InlineData("{ a {} }", "1:6", "Expected Name, found \"}\".")]
    [InlineData("query", "1:6", "Expected \"{\", found <EOF>.")]
    [InlineData("foo", "1:1", "Unexpected Name \"foo\".")]
    [InlineData("query Q", "1:8", "Expected \"{\", found <EOF>.")]
    [InlineData("query () { a }", "1:8", "Expected \"$\", found \")\".")]
    [InlineData("query Q $a { a }", "1:9", "Expected \"{\", found \"$\".")]
    [InlineData("{ a() }", "1:5", "Expected Name, found \")\".")]
    [InlineData("{ a: }", "1:6", "Expected Name, found \"}\".")]
    [InlineData("{ ...on }", "1:9", "Expected Name, found \"}\".")]
    [InlineData("{ ...F(a: 1) }", "1:7", "Expected Name, found \"(\".")]
    [InlineData("fragment on on T { a }", "1:10", "Unexpected Name \"on\".")]
    [InlineData("fragment F on T", "1:16", "Expected \"{\", found <EOF>.")]
    [InlineData("fragment F(a: Int) on T { a }", "1:11", "Expected \"on\", found \"(\".")]
    [InlineData("query ($a: Int = $b) { a }", "1:18", "Unexpected variable \"$b\" in constant value.")]
    [InlineData("query ($a: Int = $) { a }", "1:18", "Unexpected \"$\".")]
    [InlineData("query ($a: Int @x(y: $b)) { a }", "1:22", "Unexpected variable \"$b\" in constant value.")]
    [InlineData("{ a(b: $) }", "1:9", "Expected Name, found \")\".")]
    [InlineData("{ a(b: ) }", "1:8", "Unexpected \")\".")]
    [InlineData("{ a(b: [1) }", "1:10", "Unexpected \")\".")]
    [InlineData("{ a(b: {c}) }", "1:10", "Expected \":\", found \"}\".")]
    [InlineData("{ a @ }", "1:7", "Expected Name, found \"}\".")]
    [InlineData("{ a .. b }", "1:5", "Unexpected \"..\", did you mean \"...\"?")]
    [InlineData("{ a . b }", "1:5", "Unexpected character: \".\".")]
    [InlineData("{ ?a }", "1:3", "Unexpected character: \"?\".")]
    [InlineData("{ \u0007a }", "1:3", "Unexpected character: U+0007.")]
    [InlineData("{ \u00e9 }", "1:3", "Unexpected character: U+00E9.")]
    [InlineData("{ a(b: 'x') }", "1:8", "Unexpected single quote character ('), did you mean to use a double quote (\")?")]
    [InlineData("{ a(b: \"x) }", "1:13", "Unterminated string.")]
    [InlineData("{ a(b: \"x\n\") }", "1:10", "Unterminated string.")]
    [InlineData("{ a(b: \"\"\"x) }", "1:15", "Unterminated string.")]
    [InlineData("{ a(b: \"\\x\") }", "1:9", "Invalid character escape sequence: \"\\x\".")]
    [InlineData("{ a(b: \"\\", "1:9", "Invalid character escape sequence: \"\\\".")]
    [InlineData("{ a(b: \"\\u12\") }", "1:9", "Invalid Unicode escape sequence: \"\\u12\")\".")]
    [InlineData("{ a(b: \"\\u{110000}\") }", "1:9", "Invalid Unicode escape sequence: \"\\u{110000}\".")]
    [InlineData("{ a(b: \"\\u{}\") }", "1:9", "Invalid Unicode escape sequence: \"\\u{}\".")]
    [InlineData("{ a(b: \"\\u{1F600\") }", "1:9", "Invalid Unicode escape sequence: \"\\u{1F600\"\".")]
    [InlineData("{ a(b: \"\\u{FFFFFFFFF}\") }", "1:9", "Invalid Unicode escape sequence: \"\\u{FFFFFFFF\".")]
    [InlineData("{ a(b: \"\\uD83D\") }", "1:9", "Invalid Unicode escape sequence: \"\\uD83D\".")]
    [InlineData("{ a(b: \"\\uD83D\\u0041\") }", "1:9", "Invalid Unicode escape sequence: \"\\uD83D\".")]
    [InlineData("{ a(b: \"\\uDE00\\uD83D\") }", "1:9", "Invalid Unicode escape sequence: \"\\uDE00\".")]
    [InlineData("{ a(b: \"\\u{D83D}\") }", "1:9", "Invalid Unicode escape sequence: \"\\u{D83D}\".")]
    [InlineData("{ a(b: 01) }", "1:9", "Invalid number, unexpected digit after 0: \"1\".")]
    [InlineData("{ a(b: 1.) }", "1:10", "Invalid number, expected digit but got: \")\".")]
    [InlineData("{ a(b: 1e) }", "1:10", "Invalid number, expected digit but got: \")\".")]
    [InlineData("{ a(b: .5) }", "1:8", "Invalid number, expected digit before \".\", did you mean \"0.5\"?")]
    [InlineData("{ a(b: 1.5.5) }", "1:11", "Invalid number, expected digit but got: \".\".")]
    [InlineData("{ a(b: 1a) }", "1:9", "Invalid number, expected digit but got: \"a\".")]
    [InlineData("{ a(b: -) }", "1:9", "Invalid number, expected digit but got: \")\".")]
    [InlineData("{ a(b: --1) }", "1:9", "Invalid number, expected digit but got: \"-\".")]
    [InlineData("{ a(b: 1_000) }", "1:9", "Invalid number, expected digit but got: \"_\".")]
    [InlineData("{ a } }", "1:7", "Unexpected \"}\".")]
    [InlineData("\"d\" { a }", "1:1", "Unexpected description, descriptions are not supported on shorthand queries.")]
    [InlineData("\"d\" foo", "1:1", "Unexpected description, only GraphQL definitions support descriptions.")]
    [InlineData("\"d\" extend type A { b: Int }", "1:1", "Unexpected description, only GraphQL definitions support descriptions.")]
    [InlineData("extend", "1:7", "Unexpected <EOF>.")]
    [InlineData("extend foo", "1:8", "Unexpected Name \"foo\".")]
    [InlineData("extend type A", "1:14", "Unexpected <EOF>.")]
    [InlineData("extend scalar A", "1:16", "Unexpected <EOF>.")]
    [InlineData("extend schema", "1:14", "Unexpected <EOF>.")]
    [InlineData("extend union U", "1:15", "Unexpected <EOF>.")]
    [InlineData("extend enum E", "1:14", "Unexpected <EOF>.")]
    [InlineData("extend input I", "1:15", "Unexpected <EOF>.")]
    [InlineData("extend interface I", "1:19", "Unexpected <EOF>.")]
    [InlineData("schema {}", "1:9", "Expected Name, found \"}\".")]
    [InlineData("schema { foo: A }", "1:10", "Unexpected Name \"foo\".")]
    [InlineData("schema { 1: A }", "1:10", "Expected Name, found Int \"1\".")]
    [InlineData("type", "1:5", "Expected Name, found <EOF>.")]
    [InlineData("type 1", "1:6", "Expected Name, found Int \"1\".")]
    [InlineData("type A {}", "1:9", "Expected Name, found \"}\".")]
    [InlineData("type A { f(a: Int): }", "1:21", "Expected Name, found \"}\".")]
    [InlineData("type A { f: [Int }", "1:18", "Expected \"]\", found \"}\".")]
    [InlineData("type A { f: Int!! }", "1:17", "Expected Name, found \"!\".")]
    [InlineData("type A { f: Int = 1 }", "1:17", "Expected Name, found \"=\".")]
    [InlineData("type A implements { f: Int }", "1:19", "Expected Name, found \"{\".")]
    [InlineData("union U =", "1:10", "Expected Name, found <EOF>.")]
    [InlineData("enum E { true }", "1:10", "Name \"true\" is reserved and cannot be used for an enum value.")]
    [InlineData("enum E { }", "1:10", "Expected Name, found \"}\".")]
    [InlineData("input I { a: Int = $b }", "1:20", "Unexpected variable \"$b\" in constant value.")]
    [InlineData("directive @a on FOO", "1:17", "Unexpected Name \"FOO\".")]
    [InlineData("directive @a FIELD", "1:14", "Expected \"on\", found Name \"FIELD\".")]
    [InlineData("directive a on FIELD", "1:11", "Expected \"@\", found Name \"a\".")]
    [InlineData("{a}\r\n{\rb", "3:2", "Expected Name, found <EOF>.")]
    [InlineData("query Q { a }\n\nmutation {", "3:11", "Expected Name, found <EOF>.")]
    public void WrongText_IsReportedAtItsPlace(string text, string place, string message)
    {
        var error = ErrorOf(text);
        Assert.Equal("Syntax Error: " + message, error.Message);
        Assert.Equal(place, $"{error.Locations[0].Line}:{error.Locations[0].Column}");
    }

    // Half a surrogate pair cannot stand in an attribute.
    [Theory]
    [InlineData("{ ", " }", "1:3", "Invalid character: U+D83D.")]
    [InlineData("# ", "\n{ a }", "1:3", "Invalid character: U+D83D.")]
    [InlineData("{ a(b: \"", "\") }", "1:9", "Invalid character within String: U+D83D.")]
    [InlineData("{ a(b: \"\"\"", "\"\"\") }", "1:11", "Invalid character within String: U+D83D.")]
    public void HalfASurrogatePair_IsReportedAtItsPlace(string before, string after, string place, string message) =>
        WrongText_IsReportedAtItsPlace(before + '\uD83D' + after, place, message);

    [Fact]
    public void SyntaxError_HasItsCode() => Assert.Equal("GRAPHQL_PARSE_FAILED", ErrorOf("{").Code);
}
