using System.Text;
using Microsoft.AspNetCore.Http;
using VictimFirst.GraphQL.Http;

namespace VictimFirst.GraphQL.Tests.Http;

public sealed class KnownQueriesTests
{
    private const string Query = "\"query Shelves {\\n  books { t\\u0069tle }\\n}\\n\"";

    /// <summary>QUERY stands for the query that was read before.</summary>
    public static TheoryData<string> Bodies =>
    [
        """{"query":QUERY}""",
        """{ "query" : QUERY , "variables" : { "a" : [ 1, "x" ] } }""",
        """{"operationName":"Shelves","variables":{"query":"other"},"query":QUERY}""",
        """{"variables":{"query":QUERY},"query":"{ other and not in any cache }"}""",
        """{"variables":{"query":QUERY},"query":""}""",
        """{"variables":{"query":QUERY}}""",
        """{"query":QUERY,"query":"{ another }"}""",
        """{"query":"{ another }","query":QUERY}""",
        """{"qu\u0065ry":"{ another }","query":QUERY}""",
        """{"query":QUERY,"qu\u0065ry":"{ another }"}""",
        """{"quer\ud800":1,"query":QUERY}""",
        """{"query":QUERY,"operationName":"\ud800"}""",
        """{"query":QUERY"operationName":"a"}""",
        """{"query":QUERY""",
        """{"query":QUERY}}""",
        """{"query":QUERY,"variables":[]}""",
        """{"query":QUERY,"variables":{"a":1,"a":2}}""",
        """{"query":QUERY,"operationName":1}""",
        """{"query":QUERY,"extensions":2}""",
        """{"query":QUERY,"documentId":"sha256:0"}""",
        """{"query":null,"documentId":"sha256:0"}""",
        """{"query":[QUERY]}""",
        """[{"query":QUERY}]""",
        """{"a":[,"query":QUERY}""",
        """{"query": """,
        "",
    ];

    [Theory]
    [MemberData(nameof(Bodies))]
    public async Task Body_WithAKnownQuery_IsReadAsIfItWereNot(string body)
    {
        var bytes = Encoding.UTF8.GetBytes(body.Replace("QUERY", Query, StringComparison.Ordinal));
        var reader = new RequestReader();
        await ReadAsync(reader, Encoding.UTF8.GetBytes($$"""{"query":{{Query}}}"""));
        Assert.Equal(await ReadAsync(new RequestReader(), bytes), await ReadAsync(reader, bytes));
    }

    [Fact]
    public async Task Body_ThatIsNotUtf8BehindAKnownQuery_IsRefused()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes($$"""{"query":{{Query}},"operationName":"a"""), 0xC3, (byte)'"', (byte)'}'];
        var reader = new RequestReader();
        await ReadAsync(reader, Encoding.UTF8.GetBytes($$"""{"query":{{Query}}}"""));
        Assert.Equal("400 The body is not UTF-8.", await ReadAsync(reader, bytes));
    }

    [Fact]
    public async Task Query_ReadTwice_IsOneString()
    {
        var reader = new RequestReader();
        var body = Encoding.UTF8.GetBytes($$"""{"query":{{Query}}}""");
        Assert.Same((await MembersAsync(reader, body)).Query, (await MembersAsync(reader, body)).Query);
    }

    [Fact]
    public void Query_IsFoundByTheWholeOfItsJson()
    {
        var queries = new KnownQueries();
        var text = $"\"{{ {new string('a', 40)} }}\"";
        queries.Add(Encoding.UTF8.GetBytes(text), "known");
        Assert.Equal("known", queries.Find(Encoding.UTF8.GetBytes(text + ",\"variables\":{}}"))?.Text);
        Assert.Null(queries.Find(Encoding.UTF8.GetBytes(text[..^1])));
        Assert.Null(queries.Find(Encoding.UTF8.GetBytes(text[..^1] + " \"")));
        Assert.Null(queries.Find("\""u8));
    }

    [Fact]
    public void Query_TooLongOrTooShortToKeep_IsNotFound()
    {
        var queries = new KnownQueries();
        foreach (var text in (string[])["\"{a}\"", $"\"{new string(' ', 16 * 1024)}\""])
        {
            queries.Add(Encoding.UTF8.GetBytes(text), text);
            Assert.Null(queries.Find(Encoding.UTF8.GetBytes(text + new string(' ', 64))));
        }
    }

    [Fact]
    public async Task Queries_ManyMoreThanAreKept_AreReadAsTheyStand()
    {
        var reader = new RequestReader();
        for (var i = 0; i < 4_000; i++)
        {
            // All of the first hundreds begin alike.
            var body = Encoding.UTF8.GetBytes($$"""{"query":"query Q{{i / 500}} { {{new string('a', 30)}}(a: {{i}}) }"}""");
            var expected = $"query Q{i / 500} {{ {new string('a', 30)}(a: {i}) }}";
            Assert.Equal(expected, (await MembersAsync(reader, body)).Query);
            Assert.Equal(expected, (await MembersAsync(reader, body)).Query);
        }
    }

    private static async Task<string> ReadAsync(RequestReader reader, byte[] body)
    {
        try
        {
            var members = await MembersAsync(reader, body);
            return $"{members.Query}|{members.DocumentId}|{members.OperationName}|{members.Variables?.GetRawText()}";
        }
        catch (HttpRefusal refusal)
        {
            return $"{refusal.Status} {refusal.Message}";
        }
    }

    private static ValueTask<RequestMembers> MembersAsync(RequestReader reader, byte[] body)
    {
        var http = new DefaultHttpContext();
        http.Request.Method = "POST";
        http.Request.ContentType = "application/json";
        http.Request.Body = new MemoryStream(body);
        return reader.ReadAsync(http.Request, maxBodyBytes: 1024 * 1024);
    }
}
