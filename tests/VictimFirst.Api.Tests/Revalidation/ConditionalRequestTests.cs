using System.Net;
using System.Net.Http.Headers;
using VictimFirst.Api.Schema;
using VictimFirst.Api.Tests.Hosting;

namespace VictimFirst.Api.Tests.Revalidation;

[Collection(ServedApiGroup.Name)]
public sealed class ConditionalRequestTests(ServedApi api)
{
    private const string Statistics = """query ($quarter: String!) { quarterlyReport(quarter: $quarter) { complaints { value } } }""";
    private const string Variables = """{"quarter":"2020-21 Q1"}""";

    [Fact]
    public async Task AnswerOfStatistics_MayBeKept_AndIsAskedForAgain()
    {
        using var response = await GetAsync("commissioner", Statistics, Variables);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.False(response.Headers.ETag!.IsWeak);
        Assert.True(response.Headers.CacheControl is { Private: true, NoCache: true, NoStore: false });
        Assert.Equal(["Accept", "Authorization"], response.Headers.Vary);
    }

    [Fact]
    public async Task SameQuestion_IsAnsweredWith304_WithoutABody()
    {
        using var first = await GetAsync("commissioner", Statistics, Variables);
        using var second = await GetAsync("commissioner", Statistics, Variables, first.Headers.ETag!.ToString());

        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
        Assert.Equal(first.Headers.ETag, second.Headers.ETag);
        Assert.True(second.Headers.CacheControl!.Private);
        Assert.Empty(await second.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task OneOfSeveralTags_AndAWeakOne_AreRecognised()
    {
        using var first = await GetAsync("commissioner", Statistics, Variables);
        using var second = await GetAsync("commissioner", Statistics, Variables, $"\"other\", W/{first.Headers.ETag}");

        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
    }

    [Theory]
    [InlineData("senior-caseworker", Statistics, Variables, "application/json")]
    [InlineData("commissioner", Statistics, """{"quarter":"2019-20 Q4"}""", "application/json")]
    [InlineData("commissioner", "query ($quarter: String!) { quarterlyReport(quarter: $quarter) { complaints { value status } } }", Variables, "application/json")]
    [InlineData("commissioner", Statistics, Variables, "application/graphql-response+json")]
    public async Task AnotherViewerQuestionOrForm_HasAnotherTag(string role, string query, string variables, string accept)
    {
        using var first = await GetAsync("commissioner", Statistics, Variables);
        using var other = await GetAsync(role, query, variables, first.Headers.ETag!.ToString(), accept);

        Assert.Equal(HttpStatusCode.OK, other.StatusCode);
        Assert.NotEqual(first.Headers.ETag, other.Headers.ETag);
    }

    [Theory]
    [InlineData("""{ quarterlyReport(quarter: "Q2 2020") { complaints { value } } }""")]
    [InlineData("""{ quarterlyReport(quarter: "2020-21 Q1") { complaint { value } } }""")]
    [InlineData("{ quarterlyReport")]
    public async Task Error_IsNeverKept(string query)
    {
        using var response = await GetAsync("commissioner", query);

        Assert.Null(response.Headers.ETag);
        Assert.True(response.Headers.CacheControl!.NoStore);
    }

    [Fact]
    public async Task Refusal_IsNeverKept_AndTheTagOfSomebodyElse_DoesNotHelp()
    {
        using var allowed = await GetAsync("commissioner", Statistics, Variables);
        using var refused = await GetAsync("caseworker", Statistics, Variables, allowed.Headers.ETag!.ToString());

        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
        Assert.Null(refused.Headers.ETag);
    }

    [Fact]
    public async Task WithoutToken_ATagIsWorthNothing()
    {
        using var first = await GetAsync("commissioner", Statistics, Variables);
        using var request = new HttpRequestMessage(HttpMethod.Get, Address(Statistics, Variables));
        request.Headers.TryAddWithoutValidation("If-None-Match", first.Headers.ETag!.ToString());
        using var response = await api.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }

    [Theory]
    [InlineData("{ __schema { queryType { name } } }")]
    [InlineData("{ codeLists { name } __schema { queryType { name } } }")]
    [InlineData("query A { codeLists { name } } query B { __schema { queryType { name } } }")]
    public async Task DocumentWithAFieldThatNobodyMarked_IsNotKept(string query)
    {
        using var response = await GetAsync("commissioner", query);

        Assert.Null(response.Headers.ETag);
        Assert.True(response.Headers.CacheControl!.NoStore);
    }

    [Theory]
    [InlineData("query { ...F } fragment F on Query { codeLists { name } }", true)]
    [InlineData("query { ... on Query { ...F } } fragment F on Query { codeLists { name } __type(name: \"Query\") { name } }", false)]
    public async Task FieldsOfFragments_CountAsTheirs(string query, bool kept)
    {
        using var response = await GetAsync("commissioner", query);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(kept, response.Headers.ETag is not null);
    }

    [Fact]
    public async Task Post_HasNoTag()
    {
        using var response = await api.PostAsync(Statistics, new { quarter = "2020-21 Q1" }, await api.TokenAsync("commissioner"));

        Assert.Null(response.Headers.ETag);
    }

    [Fact]
    public async Task PersistedDocument_IsTaggedLikeItsText()
    {
        var address = new Uri(
            api.Url, $"/graphql?documentId={KnownDocuments.Named("quarterly-report")!.Id}&variables={Uri.EscapeDataString(Variables)}");
        using var first = await SendAsync("commissioner", address, null, "application/json");
        using var second = await SendAsync("commissioner", address, first.Headers.ETag!.ToString(), "application/json");

        Assert.Equal(HttpStatusCode.OK, first.StatusCode);
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
    }

    private async Task<HttpResponseMessage> GetAsync(
        string role, string query, string? variables = null, string? held = null, string accept = "application/json") =>
        await SendAsync(role, Address(query, variables), held, accept);

    private async Task<HttpResponseMessage> SendAsync(string role, Uri address, string? held, string accept)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", await api.TokenAsync(role));
        request.Headers.Accept.ParseAdd(accept);
        if (held is not null) request.Headers.TryAddWithoutValidation("If-None-Match", held);
        return await api.Client.SendAsync(request);
    }

    private Uri Address(string query, string? variables) => new(
        api.Url,
        $"/graphql?query={Uri.EscapeDataString(query)}" + (variables is null ? "" : $"&variables={Uri.EscapeDataString(variables)}"));
}
