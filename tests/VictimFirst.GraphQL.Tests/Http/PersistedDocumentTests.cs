using System.Net;
using System.Security.Cryptography;
using System.Text;
using VictimFirst.GraphQL.Execution;

namespace VictimFirst.GraphQL.Tests.Http;

/// <summary>GraphQL over HTTP, appendix "Persisted Documents".</summary>
public sealed class PersistedDocumentTests(HttpServer server) : IClassFixture<HttpServer>
{
    private const string Newer = "application/graphql-response+json";
    private static readonly string NoHash = $"sha256:{new string('0', 64)}";

    /// <summary>The appendix's own vectors.</summary>
    [Theory]
    [InlineData(
        "query ($id: ID!) {\n  user(id: $id) {\n    name\n  }\n}", "7dba4bd717b41f10434822356a93c32b1fb4907b983e854300ad839f84cdcd6e")]
    [InlineData("query($id:ID!){user(id:$id){name}}", "71f7dc5758652baac68e4a10c50be732b741c892ade2883a99358f52b555286b")]
    public void Identifier_IsTheHashOfTheText(string text, string hash) =>
        Assert.Equal($"sha256:{hash}", PersistedDocuments.IdOf(text));

    [Fact]
    public void Identifier_OfTextBeyondAscii_HashesItsUtf8() => Assert.Equal(
        $"sha256:{Convert.ToHexStringLower(SHA256.HashData("# 😀 ü"u8))}", PersistedDocuments.IdOf("# 😀 ü"));

    [Fact]
    public async Task Known_RunsOverPostAndGet()
    {
        var id = PersistedDocuments.IdOf(HttpServer.KnownDocument);
        using var posted = await server.PostAsync($$"""{"documentId":"{{id}}"}""");
        using var gotten = await server.Client.GetAsync($"/graphql?documentId={id}");
        Assert.Equal("""{"data":{"shelf":{"code":"A"}}}""", await posted.Content.ReadAsStringAsync());
        Assert.Equal("""{"data":{"shelf":{"code":"A"}}}""", await gotten.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Mutation_RunsOverPost_AndIs405OverGet()
    {
        var id = PersistedDocuments.IdOf(HttpServer.KnownMutation);
        using var gotten = await server.Client.GetAsync($"/graphql?documentId={id}");
        Assert.Equal(HttpStatusCode.MethodNotAllowed, gotten.StatusCode);
        Assert.Equal(["POST"], gotten.Content.Headers.Allow);
        Assert.DoesNotContain("put persisted begins", server.Library.Diary);

        using var posted = await server.PostAsync($$"""{"documentId":"{{id}}"}""");
        Assert.Equal(HttpStatusCode.OK, posted.StatusCode);
        Assert.Contains("put persisted begins", server.Library.Diary);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("any-name-without-a-colon")]
    [InlineData("x-ours:17")]
    public async Task Unknown_IsOneErrorWithItsCode(string? id)
    {
        using var response = await server.PostAsync($$"""{"documentId":"{{id ?? NoHash}}"}""", Newer);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal(
            """{"errors":[{"message":"No document of that identifier is known.","extensions":{"code":"PERSISTED_DOCUMENT_NOT_FOUND"}}]}""",
            await response.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("")]
    [InlineData("sha256:")]
    [InlineData("sha256:0123456789ABCDEF0123456789abcdef0123456789abcdef0123456789abcdef")]
    [InlineData("sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef\\n")]
    [InlineData("SHA256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef")]
    [InlineData("md5:0")]
    public async Task IllFormedOrReserved_IsRefused(string id)
    {
        using var response = await server.PostAsync(Encoding.UTF8.GetBytes($$"""{"documentId":"{{id}}"}"""), null, "application/json");
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("BAD_REQUEST", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }
}
