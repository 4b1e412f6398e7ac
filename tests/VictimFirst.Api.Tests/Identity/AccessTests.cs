using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using VictimFirst.Api.Tests.Hosting;
using VictimFirst.Api.Tests.Schema;

namespace VictimFirst.Api.Tests.Identity;

[Collection(ServedApiGroup.Name)]
public sealed class AccessTests(ServedApi api)
{
    private const string AnyQuery = "{ codeLists { name } }";

    [Fact]
    public async Task NoToken_Is401_AndAsksForABearerToken()
    {
        using var response = await api.PostAsync(AnyQuery);

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Equal("Bearer", response.Headers.WwwAuthenticate.ToString());
    }

    [Theory]
    [InlineData("x")]
    [InlineData("eyJhbGciOiJub25lIn0.e30.")]
    public async Task BadToken_Is401_WithTheSameWordsAsNone(string token)
    {
        using var none = await api.PostAsync(AnyQuery);
        using var bad = await api.PostAsync(AnyQuery, token: token);

        Assert.Equal(HttpStatusCode.Unauthorized, bad.StatusCode);
        Assert.Equal("Bearer error=\"invalid_token\"", bad.Headers.WwwAuthenticate.ToString());
        Assert.Equal(await none.Content.ReadAsStringAsync(), await bad.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task TokenInTheAddress_IsNoToken()
    {
        var token = await api.TokenAsync("commissioner");
        using var response = await api.Client.GetAsync(
            new Uri(api.Url, $"/graphql?query={Uri.EscapeDataString(AnyQuery)}&access_token={token}"));

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }

    [Theory]
    [InlineData("commissioner")]
    [InlineData("senior-caseworker")]
    [InlineData("head-of-service")]
    [InlineData("data-analyst")]
    public async Task RoleWithStatistics_ReadsTheReport(string role)
    {
        using var response = await api.PostAsync(
            Operations.Read("quarterly-report"), new { quarter = "2020-21 Q1" }, await api.TokenAsync(role));
        var body = await response.Content.ReadFromJsonAsync<JsonElement>();

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(
            "2020-21 Q1", body.GetProperty("data").GetProperty("quarterlyReport").GetProperty("quarter").GetProperty("label").GetString());
    }

    [Fact]
    public async Task RoleInsideWithoutStatistics_IsRefusedWhole_NamingEveryField()
    {
        using var response = await api.PostAsync(
            """{ codeLists { name } quarterlyReport(quarter: "2020-21 Q1") { complaints { value } } }""",
            token: await api.TokenAsync("caseworker"));
        var body = await response.Content.ReadFromJsonAsync<JsonElement>();

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
        Assert.False(body.TryGetProperty("data", out _));
        var errors = body.GetProperty("errors").EnumerateArray().ToList();
        Assert.All(errors, error => Assert.Equal("FORBIDDEN", error.GetProperty("extensions").GetProperty("code").GetString()));
        Assert.Equal(
            ["Query.quarterlyReport", "QuarterlyReport.complaints", "Count.value"],
            errors.Select(
                error => error.GetProperty("message").GetString()!.Replace("Not allowed: ", "", StringComparison.Ordinal).TrimEnd('.')));
    }

    [Theory]
    [InlineData("partner")]
    [InlineData("police-vcop")]
    [InlineData("auditor")]
    public async Task RoleOutside_CannotTellAHiddenFieldFromOneThatDoesNotExist(string role)
    {
        var hidden = await api.AskAsync(role, """{ quarterlyReport(quarter: "2020-21 Q1") { complaints { value } } }""");
        var absent = await api.AskAsync(role, """{ quarterlyRepork(quarter: "2020-21 Q1") { complaints { value } } }""");

        Assert.Equal(absent.GetRawText().Replace("quarterlyRepork", "quarterlyReport", StringComparison.Ordinal), hidden.GetRawText());
        Assert.DoesNotContain(
            "Report", (await api.AskAsync(role, "{ __schema { types { name } } }")).GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task SchemaText_NeedsAToken_AndIsTheContract()
    {
        var address = new Uri(api.Url, "/graphql/schema.graphql");
        using var refused = await api.Client.GetAsync(address);
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", await api.TokenAsync("commissioner"));
        using var given = await api.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.Unauthorized, refused.StatusCode);
        Assert.Contains("quarterlyReport(", await given.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Health_NeedsNoToken()
    {
        Assert.Equal("live", await api.Client.GetStringAsync(new Uri(api.Url, "/health/live")));
        Assert.StartsWith(
            "ready, data version 1,", await api.Client.GetStringAsync(new Uri(api.Url, "/health/ready")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Response_DoesNotNameTheServer()
    {
        using var response = await api.PostAsync(AnyQuery);

        Assert.Empty(response.Headers.Server);
    }
}
