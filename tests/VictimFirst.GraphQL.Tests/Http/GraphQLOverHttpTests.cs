using System.Net;
using System.Text;

namespace VictimFirst.GraphQL.Tests.Http;

public sealed class GraphQLOverHttpTests(HttpServer server) : IClassFixture<HttpServer>
{
    private const string Newer = "application/graphql-response+json";

    [Fact]
    public async Task Post_Query_IsAnsweredAsJsonThatNobodySniffsOrKeeps()
    {
        using var response = await server.PostAsync("""{"query":"{ shelf(code: \"A\") { code } }"}""");
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("application/json; charset=utf-8", response.Content.Headers.ContentType!.ToString());
        Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.True(response.Headers.CacheControl!.NoStore);
        Assert.Contains("Accept", response.Headers.Vary);
        Assert.Equal("""{"data":{"shelf":{"code":"A"}}}""", await response.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("*/*", "application/json")]
    [InlineData("application/*", "application/json")]
    [InlineData("application/json", "application/json")]
    [InlineData(Newer, Newer)]
    [InlineData("application/json, application/graphql-response+json", Newer)]
    [InlineData("application/graphql-response+json;q=0.5, application/json;q=0.9", "application/json")]
    [InlineData("application/graphql-response+json;q=0.9, */*;q=0.1", Newer)]
    [InlineData("application/graphql-response+json;q=0, */*", "application/json")]
    [InlineData("text/html, application/graphql-response+json; charset=UTF-8", Newer)]
    [InlineData("application/graphql-response+json;charset=\"utf-8\"", Newer)]
    [InlineData("Application/GraphQL-Response+JSON", Newer)]
    [InlineData("application/graphql-response+json;charset=utf-16, application/json", "application/json")]
    [InlineData("application/graphql-response+json; charset=utf-8; q=0.2, application/json; q=0.1", Newer)]
    [InlineData("application/graphql-response+json; profile=x", Newer)]
    [InlineData("multipart/mixed;deferSpec=20220824,application/graphql-response+json,application/json;q=0.9", Newer)]
    public async Task Accept_Ranges_DecideTheMediaType(string accept, string expected)
    {
        using var response = await server.PostAsync("""{"query":"{ __typename }"}""", accept);
        Assert.Equal(expected, response.Content.Headers.ContentType!.MediaType);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Theory]
    [InlineData("text/html")]
    [InlineData("application/json;q=0")]
    [InlineData("application/json; charset=iso-8859-1")]
    [InlineData("nonsense")]
    public async Task Accept_NothingThatIsServed_Is406(string accept)
    {
        using var response = await server.PostAsync("""{"query":"{ __typename }"}""", accept);
        Assert.Equal(HttpStatusCode.NotAcceptable, response.StatusCode);
    }

    [Theory]
    [InlineData("{", 200, 400)]
    [InlineData("query A { __typename } query B { __typename }", 200, 400)]
    [InlineData("query ($a: Int!) { add(a: $a) }", 200, 400)]
    [InlineData("{ broken }", 200, 200)]
    [InlineData("{ staffName }", 403, 403)]
    public async Task Status_DependsOnHowFarTheRequestCame(string query, int json, int newer)
    {
        var body = $$"""{"query":"{{query}}"}""";
        using var asJson = await server.PostAsync(body, "application/json");
        using var asNewer = await server.PostAsync(body, Newer);
        Assert.Equal((json, newer), ((int)asJson.StatusCode, (int)asNewer.StatusCode));
        Assert.StartsWith("{\"errors\":[{\"message\":", await asNewer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "The body is not JSON.")]
    [InlineData("{", "The body is not JSON.")]
    [InlineData("null", "The body must be a JSON object.")]
    [InlineData("""[{"query":"{ __typename }"}]""", "Batches are not served: send one request at a time.")]
    [InlineData("{}", "Member \"query\" is missing.")]
    [InlineData("""{"query":1}""", "Member \"query\" must be a string.")]
    [InlineData("""{"query":"{ a }","operationName":{}}""", "Member \"operationName\" must be a string.")]
    [InlineData("""{"query":"{ a }","variables":[]}""", "Member \"variables\" must be an object.")]
    [InlineData("""{"query":"{ a }","extensions":"x"}""", "Member \"extensions\" must be an object.")]
    [InlineData("""{"query":"{ a }","query":"{ b }"}""", "The body has the member \"query\" twice.")]
    [InlineData("""{"query":"{ a }","variables":{"a":{"b":1,"b":2}}}""", "The body has the member \"variables.a.b\" twice.")]
    [InlineData("""{"query":"{ a }","variables":{"a/b":1,"a\/b":2}}""", "The body has the member \"variables.a/b\" twice.")]
    [InlineData("""{"query":"{ a }","variables":{"a":"\ud800"}}""", "The body has text that is not Unicode.")]
    [InlineData("""{"query":"{ a }","documentId":"sha256:0"}""", "Members \"query\" and \"documentId\" exclude each other.")]
    [InlineData("""{"documentId":"sha256:0"}""", "Member \"documentId\" must be sha256: and 64 lower-case hexadecimal digits.")]
    public async Task Post_Malformed_Is400AndSaysWhy(string body, string message)
    {
        using var response = await server.PostAsync(body, "application/json");
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        var escaped = message.Replace("\"", "\\\"", StringComparison.Ordinal);
        Assert.Equal(
            $$$"""{"errors":[{"message":"{{{escaped}}}","extensions":{"code":"BAD_REQUEST"}}]}""",
            await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Post_BytesThatAreNotUtf8_Is400()
    {
        byte[] body = [.. "{\"query\":\"{ a } #"u8, 0xC3, 0x28, .. "\"}"u8];
        using var response = await server.PostAsync(body, null, "application/json");
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Theory]
    [InlineData("")]
    [InlineData("text/plain")]
    [InlineData("application/graphql")]
    [InlineData("application/json; charset=utf-16")]
    [InlineData("multipart/form-data; boundary=x")]
    public async Task Post_OtherContentType_Is415(string contentType)
    {
        using var response = await server.PostAsync("""{"query":"{ __typename }"}""", contentType: contentType);
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, response.StatusCode);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Post_TooLarge_Is413WhetherOrNotTheLengthIsAnnounced(bool announced)
    {
        var body = Encoding.UTF8.GetBytes($$"""{"query":"{ __typename } #{{new string('x', 70_000)}}"}""");
        using HttpContent content = announced ? new ByteArrayContent(body) : new StreamContent(new ChunkedStream(body));
        content.Headers.ContentType = new("application/json");
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = content };
        request.Headers.TransferEncodingChunked = !announced;
        using var response = await server.SendAsync(request);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
    }

    [Fact]
    public async Task Get_Query_IsAnswered()
    {
        using var response = await server.Client.GetAsync(
            "/graphql?query=query%20Q($a:Int!){add(a:$a)}&variables=%7B%22a%22:2%7D&operationName=Q");
        Assert.Equal("""{"data":{"add":2}}""", await response.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("?query={__typename}&query={__typename}")]
    [InlineData("?query={__typename}&variables=[]")]
    [InlineData("?query={__typename}&variables=x")]
    [InlineData("?operationName=Q")]
    public async Task Get_Malformed_Is400(string parameters)
    {
        using var response = await server.Client.GetAsync("/graphql" + parameters);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Theory]
    [InlineData("application/json")]
    [InlineData(Newer)]
    public async Task Get_Mutation_Is405AndDoesNotRun(string accept)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/graphql?query=mutation{put(title:\"x\")}");
        using var response = await server.SendAsync(request, accept);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Equal(["POST"], response.Content.Headers.Allow);
        Assert.DoesNotContain("put x begins", server.Library.Diary);
    }

    [Theory]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("HEAD")]
    [InlineData("OPTIONS")]
    public async Task OtherMethod_Is405AndNamesThoseThatAreServed(string method)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), "/graphql?query={__typename}");
        using var response = await server.SendAsync(request);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Equal(["GET", "POST"], response.Content.Headers.Allow);
    }

    [Fact]
    public async Task Permissions_OfTheRequest_DecideWhatIsAnswered()
    {
        const string body = """{"query":"{ staff { name salary } }"}""";
        using var anonymous = await server.PostAsync(body);
        using var clerk = await server.PostAsync(body, scopes: "staff.read");
        using var boss = await server.PostAsync(body, scopes: "boss");
        Assert.Equal(HttpStatusCode.Forbidden, anonymous.StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, clerk.StatusCode);
        Assert.Contains("Staff.salary", await clerk.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal("""{"data":{"staff":{"name":"Ada","salary":100}}}""", await boss.Content.ReadAsStringAsync());
    }

    /// <summary>A stream that cannot tell its length.</summary>
    private sealed class ChunkedStream(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;
    }
}
