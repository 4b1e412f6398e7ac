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
        using var response = await api.Client.GetAsync(new Uri(api.Url, $"/graphql?query={Uri.EscapeDataString(AnyQuery)}&access_token={token}"));

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }

    [Theory]
    [InlineData("commissioner", true)]
    [InlineData("senior-caseworker", true)]
    [InlineData("head-of-service", true)]
    [InlineData("data-analyst", true)]
    [InlineData("caseworker", false)]
    [InlineData("partner", false)]
    [InlineData("police-vcop", false)]
    [InlineData("auditor", false)]
    public async Task Role_ReadsTheReport_OrIsRefusedWhole(string role, bool allowed)
    {
        using var response = await api.PostAsync(Operations.Read("quarterly-report"), new { quarter = "2020-21 Q1" }, await api.TokenAsync(role));
        var body = await response.Content.ReadFromJsonAsync<JsonElement>();

        Assert.Equal(allowed ? HttpStatusCode.OK : HttpStatusCode.Forbidden, response.StatusCode);
        Assert.Equal(allowed, body.TryGetProperty("data", out _));
        if (allowed) return;
        Assert.All(
            body.GetProperty("errors").EnumerateArray(),
            error => Assert.Equal("FORBIDDEN", error.GetProperty("extensions").GetProperty("code").GetString()));
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
        Assert.StartsWith("ready, data version 1,", await api.Client.GetStringAsync(new Uri(api.Url, "/health/ready")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Response_DoesNotNameTheServer()
    {
        using var response = await api.PostAsync(AnyQuery);

        Assert.Empty(response.Headers.Server);
    }
}
