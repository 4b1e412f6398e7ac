using VictimFirst.GraphQL.Errors;
using VictimFirst.GraphQL.Language;

namespace VictimFirst.GraphQL.Tests.Language;

public sealed class ParserLimitsTests
{
    private static string? ErrorOf(string text, ParserLimits limits)
    {
        try
        {
            GraphQLParser.Parse(new Source(text), limits);
            return null;
        }
        catch (GraphQLException exception)
        {
            return exception.Message;
        }
    }

    private static string Nested(string open, string inner, string close, int depth) =>
        string.Concat(Enumerable.Repeat(open, depth)) + inner + string.Concat(Enumerable.Repeat(close, depth));

    [Fact]
    public void Tokens_AreCountedWithoutComments()
    {
        var limits = new ParserLimits { MaxTokens = 4 };
        Assert.Null(ErrorOf("{ a b # c d\n }", limits));
        Assert.Equal("Syntax Error: Document contains more than 4 tokens. Parsing aborted.", ErrorOf("{ a b c }", limits));
    }

    [Fact]
    public void Length_IsChecked() =>
        Assert.Equal(
            "Syntax Error: Source contains more than 10 UTF-16 code units. Parsing aborted.",
            ErrorOf("{ abcdefgh }", new ParserLimits { MaxLength = 10 }));

    [Theory]
    [InlineData("", "{a", "}")]
    [InlineData("{ a(b: ", "[", "]) }")]
    [InlineData("{ a(b: ", "{c:", "}) }")]
    [InlineData("query ($a: ", "[", "]) { a }")]
    public void Nesting_IsCountedForSelectionsValuesAndTypes(string before, string open, string after)
    {
        var limits = new ParserLimits { MaxDepth = 8 };
        var outer = before.StartsWith('{') ? 1 : 0;
        var inner = open switch
        {
            "{a" => string.Empty,
            "{c:" => "1",
            "[" when before.StartsWith("query", StringComparison.Ordinal) => "Int",
            _ => string.Empty,
        };
        var close = open.StartsWith('{') ? "}" : "]";
        var rest = after.TrimStart(']', '}');
        Assert.Null(ErrorOf(before + Nested(open, inner, close, 8 - outer) + rest, limits));
        Assert.Equal(
            "Syntax Error: Document is nested more than 8 levels deep. Parsing aborted.",
            ErrorOf(before + Nested(open, inner, close, 9 - outer) + rest, limits));
    }

    [Theory]
    [InlineData("{a")]
    [InlineData("{ a(b: [")]
    [InlineData("query ($a: [")]
    [InlineData("{ ... ")]
    public void HostileNesting_EndsInAnErrorForEveryLimit(string open)
    {
        var text = string.Concat(Enumerable.Repeat(open, 200_000));
        Assert.NotNull(ErrorOf(text, ParserLimits.Default));
        Assert.NotNull(ErrorOf(text, ParserLimits.Trusted));
    }

    [Fact]
    public void Trusted_TakesLongDocuments() =>
        Assert.Null(ErrorOf(string.Concat(Enumerable.Range(0, 20_000).Select(i => $"scalar S{i} ")), ParserLimits.Trusted));
}
