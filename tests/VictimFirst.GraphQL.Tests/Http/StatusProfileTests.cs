namespace VictimFirst.GraphQL.Tests.Http;

/// <summary>Each kind of request under both profiles and in both forms of the response.</summary>
public sealed class StatusProfileTests(HttpServer server) : IClassFixture<HttpServer>
{
    private const string Older = "application/json";
    private const string Newer = "application/graphql-response+json";

    [Theory]
    [InlineData("{", 400, 400, 400)]
    [InlineData("[]", 400, 400, 422)]
    [InlineData("""{"qeury":"{ __typename }"}""", 400, 400, 422)]
    [InlineData("""{"query":"{ __typename }","variables":[7]}""", 400, 400, 422)]
    [InlineData("""{"query":"{"}""", 200, 400, 400)]
    [InlineData("""{"query":"{ nowhere }"}""", 200, 400, 422)]
    [InlineData("""{"query":"query A { __typename } query B { __typename }"}""", 200, 400, 422)]
    [InlineData("""{"query":"query ($a: Int!) { add(a: $a) }"}""", 200, 400, 422)]
    [InlineData("""{"documentId":"unheard-of"}""", 200, 400, 422)]
    [InlineData("""{"query":"{ staffName }"}""", 403, 403, 403)]
    [InlineData("""{"query":"{ __typename broken }"}""", 200, 200, 294)]
    [InlineData("""{"query":"mutation { fail }"}""", 200, 200, 294)]
    [InlineData("""{"query":"{ __typename }"}""", 200, 200, 200)]
    public async Task Status_IsTheProfiles(string body, int olderAudits, int newerAudits, int draft)
    {
        Assert.Equal(olderAudits, await StatusAsync("/graphql", Older));
        Assert.Equal(newerAudits, await StatusAsync("/graphql", Newer));
        Assert.Equal(draft, await StatusAsync("/draft", Older));
        Assert.Equal(draft, await StatusAsync("/draft", Newer));

        async Task<int> StatusAsync(string path, string accept)
        {
            using var response = await server.PostAsync(body, accept, path: path);
            Assert.Equal(accept, response.Content.Headers.ContentType!.MediaType);
            return (int)response.StatusCode;
        }
    }

    [Theory]
    [InlineData("/graphql")]
    [InlineData("/draft")]
    public async Task StatusOfHttpItself_IsTheSameInEveryProfile(string path)
    {
        using var mutation = await server.Client.GetAsync($"{path}?query=mutation{{put(title:\"x\")}}");
        using var method = await server.Client.DeleteAsync(path);
        using var form = await server.PostAsync("{}", "text/html", path: path);
        using var type = await server.PostAsync("{}", contentType: "text/plain", path: path);
        using var size = await server.PostAsync(new string(' ', 70_000), path: path);
        Assert.Equal(
            [405, 405, 406, 415, 413], new[] { mutation, method, form, type, size }.Select(response => (int)response.StatusCode));
    }
}
