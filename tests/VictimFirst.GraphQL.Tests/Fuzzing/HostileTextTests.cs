using VictimFirst.GraphQL.Errors;
using VictimFirst.GraphQL.Language;
using VictimFirst.GraphQL.TypeSystem;

namespace VictimFirst.GraphQL.Tests.Fuzzing;

/// <summary>Texts of 1 MiB, the most that is read at all, made of what is dear for a parser.</summary>
public sealed class HostileTextTests
{
    private const int Size = 1024 * 1024;

    /// <summary>Bytes per character where every character is kept: a string's own, and the string made of it.</summary>
    private const int MostBytesPerCharacter = 24;

    /// <summary>Beginning, what is repeated to fill the rest, end, and a part of the refusal (without that, the text is read).</summary>
    public static TheoryData<string, string, string, string?> Texts => new()
    {
        { "", "{", "", "Expected Name, found \"{\"" },
        { "", "[", "", "Unexpected \"[\"" },
        { "", "\"", "", "Unexpected" },
        { "\"", "a", "", "Unterminated string" },
        { "\"\"\"", "\n", "", "Unterminated string" },
        { "", "#", "", "Unexpected <EOF>" },
        { "", "#\n", "", "Unexpected <EOF>" },
        { "", " ", "", "Unexpected <EOF>" },
        { "", ",", "", "Unexpected <EOF>" },
        { "", "\uFEFF", "", "Unexpected <EOF>" },
        { "", "\uD83D\uDE00", "", "Unexpected character" },
        { "", "\0", "", "Unexpected character" },
        { "", "a", "", "Unexpected Name" },
        { "{ a(b: ", "9", ") }", null },
        { "{ a(b: 0.", "9", ") }", null },
        { "{ ", "a", " }", null },
        { "{ a(b: \"", "\\u0041", "\") }", null },
        { "{ a(b: \"", "\\uD83D\\uDE00", "\") }", null },
        { "{ a(b: \"\"\"", " \n", "\"\"\") }", null },
        { "{ a(b: \"\"\"", "   a\r\n", "\"\"\") }", null },
        { "{ a(b: \"\"\"", "\\\"\"\"", "\"\"\") }", null },
        { "{ a #", "#", "\n }", null },
        { "", "{a", "", "nested more than" },
        { "", "{...", "", "nested more than" },
        { "{", "...{", "", "nested more than" },
        { "", "{...on A", "", "nested more than" },
        { "{ a(b: ", "[", "", "nested more than" },
        { "{ a(b: ", "{c:", "", "nested more than" },
        { "{ a(b: ", "[{c:", "", "nested more than" },
        { "query ($a: ", "[", "", "nested more than" },
        { "query ($a: [A] = ", "[", "", "nested more than" },
        { "{ a @b(c: ", "[", "", "nested more than" },
        { "type A { b: ", "[", "", "nested more than" },
        { "type A { b(c: ", "[", "", "nested more than" },
        { "type A @b(c: ", "{d:", "", "nested more than" },
    };

    /// <summary>Beginning and repeated part of texts that are stopped by the number of their tokens.</summary>
    public static TheoryData<string, string> LongLists => new()
    {
        { "{", " a" }, { "{", "...A " }, { "{ a", " @b" }, { "{ a(", "b:1 " }, { "{ a(b: [", "1 " }, { "{ a(b: {", "c:1 " },
        { "query (", "$a:B " }, { "", "{a}" }, { "", "\"\"query{a}" }, { "", "scalar A " }, { "union A = B", "|B" },
        { "type A implements B", "&B" }, { "enum A {", "B " }, { "directive @a on FIELD", "|FIELD" }, { "schema {", "query:A " },
        { "", "extend type A @b " }, { "type A{b(", "c:D " },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void Text_OfAMebibyte_IsReadOrRefusedInProportionToItsLength(string start, string repeated, string end, string? refusal)
    {
        var text = Fill(start, repeated, end);
        foreach (var limits in new[] { ParserLimits.Default, ParserLimits.Trusted })
        {
            var error = (string?)null;
            var allocated = Allocation.Of(() => error = ErrorOf(text, limits));
            if (refusal is null) Assert.Null(error);
            else Assert.Contains(refusal, error, StringComparison.Ordinal);
            Assert.InRange(allocated, 0, (long)MostBytesPerCharacter * Size);
        }
    }

    [Theory]
    [MemberData(nameof(LongLists))]
    public void List_OfAMebibyte_IsRefusedAfterItsFirstTokens(string start, string repeated)
    {
        var text = Fill(start, repeated, "");
        var error = (string?)null;
        var allocated = Allocation.Of(() => error = ErrorOf(text, ParserLimits.Default));
        Assert.Contains("more than 15000 tokens", error, StringComparison.Ordinal);
        Assert.InRange(allocated, 0, 8 * Size);
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Text_OfAMebibyte_IsNoSchema(string start, string repeated, string end, string? refusal)
    {
        Assert.True(refusal is null or { Length: > 0 });
        Assert.Throws<SchemaException>(() => SchemaBuilder.Build(Fill(start, repeated, end)));
    }

    [Theory]
    [InlineData('\uD800', "")]
    [InlineData('\uDC00', "\"")]
    [InlineData('\uD800', "\"\"\"")]
    [InlineData('\uDC00', "#")]
    public void Text_OfHalfSurrogatePairs_IsRefused(char half, string start) =>
        Assert.NotNull(ErrorOf(start + new string(half, Size - start.Length), ParserLimits.Default));

    [Fact]
    public void Text_OverAMebibyte_IsNotReadAtAll()
    {
        var text = new string('{', Size + 1);
        Assert.InRange(
            Allocation.Of(
                () => Assert.Contains("Source contains more than", ErrorOf(text, ParserLimits.Default), StringComparison.Ordinal)),
            0, 64 * 1024);
    }

    private static string Fill(string start, string repeated, string end) =>
        start + string.Concat(Enumerable.Repeat(repeated, (Size - start.Length - end.Length) / repeated.Length)) + end;

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
}
