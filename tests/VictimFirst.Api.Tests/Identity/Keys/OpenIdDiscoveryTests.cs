using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using VictimFirst.Api.Identity.Keys;

namespace VictimFirst.Api.Tests.Identity.Keys;

public sealed class OpenIdDiscoveryTests : IAsyncLifetime, IDisposable
{
    private readonly ManualClock clock = new(TestTokens.Now);
    private readonly string goodKeys = KeySets.Of(TestTokens.Jwk(new TestTokens().Key));
    private IssuerServer server = null!;
    private IssuerServer elsewhere = null!;
    private OpenIdDiscovery discovery = null!;

    public async Task InitializeAsync()
    {
        server = await IssuerServer.StartAsync();
        elsewhere = await IssuerServer.StartAsync();
        server.Keys = elsewhere.Keys = http => IssuerServer.Json(http, goodKeys);
        discovery = new OpenIdDiscovery(server.Url, TestTokens.IssuerOf, application: null, clock);
    }

    public async Task DisposeAsync()
    {
        await server.DisposeAsync();
        await elsewhere.DisposeAsync();
    }

    public void Dispose() => discovery.Dispose();

    [Fact]
    public async Task Keys_AreReadByWayOfTheTenantsMetadata()
    {
        var keys = await discovery.ReadKeysAsync(TestTokens.Tenant);

        Assert.NotNull(keys.Find(TestTokens.KeyId));
        Assert.Equal(
            [$"/{TestTokens.Tenant}/v2.0/.well-known/openid-configuration", $"/{TestTokens.Tenant}/discovery/v2.0/keys"], server.Asked);
    }

    [Fact]
    public async Task KeysOfTheApplicationsOwn_AreAskedForByItsId()
    {
        using var custom = new OpenIdDiscovery(server.Url, TestTokens.IssuerOf, TestTokens.Audience, clock);

        await custom.ReadKeysAsync(TestTokens.Tenant);

        Assert.EndsWith($"?appid={TestTokens.Audience}", server.Asked.First(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task KeySetsOwnMediaType_IsTaken()
    {
        server.Keys = http =>
        {
            http.Response.ContentType = "application/jwk-set+json";
            return http.Response.WriteAsync(goodKeys);
        };

        Assert.Equal(1, (await discovery.ReadKeysAsync(TestTokens.Tenant)).Count);
    }

    [Fact]
    public Task ErrorStatus_IsNoAnswer() => RefusesKeysAsync("another status", http =>
    {
        http.Response.StatusCode = 500;
        return IssuerServer.Json(http, goodKeys);
    });

    [Fact]
    public Task AnotherContentType_IsNoAnswer() => RefusesKeysAsync("content type", http =>
    {
        http.Response.ContentType = "text/html";
        return http.Response.WriteAsync(goodKeys);
    });

    [Fact]
    public Task MissingContentType_IsNoAnswer() => RefusesKeysAsync("content type", http => http.Response.WriteAsync(goodKeys));

    [Fact]
    public Task Malformed_IsNoAnswer() => RefusesKeysAsync("not a key set", http => IssuerServer.Json(http, goodKeys[..^1]));

    [Fact]
    public Task Empty_IsNoAnswer() => RefusesKeysAsync("no key", http => IssuerServer.Json(http, "{\"keys\":[]}"));

    [Fact]
    public Task Huge_IsNoAnswer_WithItsLengthSaid() => RefusesKeysAsync("too long", http =>
    {
        http.Response.ContentLength = 2 * OpenIdDiscovery.MaxAnswer;
        return IssuerServer.Json(http, goodKeys + new string(' ', (2 * OpenIdDiscovery.MaxAnswer) - goodKeys.Length));
    });

    [Fact]
    public Task Huge_IsNoAnswer_WithItsLengthUnsaid() =>
        RefusesKeysAsync("too long", http => IssuerServer.Json(http, goodKeys + new string(' ', OpenIdDiscovery.MaxAnswer)));

    [Fact]
    public Task Endless_IsNoAnswer() => RefusesKeysAsync("too long", async http =>
    {
        http.Response.ContentType = "application/json";
        var kilobyte = new byte[1024];
        while (!http.RequestAborted.IsCancellationRequested) await http.Response.Body.WriteAsync(kilobyte);
    });

    [Fact]
    public async Task RedirectToAnotherHost_IsNotFollowed()
    {
        await RefusesKeysAsync("another status", http =>
        {
            http.Response.Redirect(elsewhere.KeysUrl);
            return Task.CompletedTask;
        });

        Assert.Empty(elsewhere.Asked);
    }

    [Fact]
    public async Task Down_IsNoAnswer()
    {
        await server.DisposeAsync();

        await RefusesAsync("could not be asked");
    }

    [Fact]
    public async Task Slow_IsGivenUp()
    {
        server.Keys = http => Task.Delay(Timeout.InfiniteTimeSpan, http.RequestAborted);
        var reading = discovery.ReadKeysAsync(TestTokens.Tenant);
        while (server.Asked.Count < 2) await Task.Yield();

        Assert.Equal(1, clock.Waiting);
        clock.Advance(OpenIdDiscovery.Patience - TimeSpan.FromTicks(1));
        Assert.False(reading.IsCompleted);
        clock.Advance(TimeSpan.FromTicks(1));

        Assert.Contains("in time", (await Assert.ThrowsAsync<KeysUnreadableException>(() => reading)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SlowInTheMiddle_IsGivenUp()
    {
        server.Keys = async http =>
        {
            http.Response.ContentType = "application/json";
            await http.Response.WriteAsync("{");
            await http.Response.Body.FlushAsync();
            await Task.Delay(Timeout.InfiniteTimeSpan, http.RequestAborted);
        };
        var reading = discovery.ReadKeysAsync(TestTokens.Tenant);
        while (server.Asked.Count < 2) await Task.Yield();

        clock.Advance(OpenIdDiscovery.Patience);

        await Assert.ThrowsAsync<KeysUnreadableException>(() => reading);
    }

    [Fact]
    public Task MetadataOfAnotherIssuer_IsRefused() =>
        RefusesMetadataAsync("another issuer's", metadata => metadata["issuer"] = TestTokens.IssuerOf(TestTokens.OtherTenant));

    [Fact]
    public Task MetadataWithoutIssuer_IsRefused() => RefusesMetadataAsync("another issuer's", metadata => metadata.Remove("issuer"));

    [Fact]
    public async Task KeysOnAnotherHost_AreNotAskedFor()
    {
        await RefusesMetadataAsync("jwks_uri", metadata => metadata["jwks_uri"] = elsewhere.KeysUrl);

        Assert.Empty(elsewhere.Asked);
    }

    [Theory]
    [InlineData("https", "127.0.0.1")]
    [InlineData("http", "localhost")]
    [InlineData("http", "127.0.0.1.example.org")]
    public Task KeysByAnotherSchemeOrName_AreNotAskedFor(string scheme, string host) => RefusesMetadataAsync(
        "jwks_uri", metadata => metadata["jwks_uri"] = $"{scheme}://{host}:{server.Url.Port}/keys");

    [Theory]
    [InlineData("/keys")]
    [InlineData("file:///etc/keys")]
    [InlineData("")]
    public Task KeysAtNoAddress_AreNotAskedFor(string address) =>
        RefusesMetadataAsync("jwks_uri", metadata => metadata["jwks_uri"] = address);

    [Fact]
    public async Task MetadataThatIsNoObject_IsRefused()
    {
        server.Metadata = http => IssuerServer.Json(http, "[]");

        await RefusesAsync("the metadata is not a JSON object");
    }

    private Task RefusesKeysAsync(string reason, RequestDelegate keys)
    {
        server.Keys = keys;
        return RefusesAsync(reason);
    }

    private async Task RefusesMetadataAsync(string reason, Action<JsonObject> change)
    {
        var metadata = new JsonObject { ["issuer"] = TestTokens.IssuerOf(TestTokens.Tenant), ["jwks_uri"] = server.KeysUrl };
        change(metadata);
        server.Metadata = http => IssuerServer.Json(http, metadata.ToJsonString());
        await RefusesAsync(reason);
        Assert.Single(server.Asked);
    }

    private async Task RefusesAsync(string reason)
    {
        var refused = await Assert.ThrowsAsync<KeysUnreadableException>(() => discovery.ReadKeysAsync(TestTokens.Tenant));
        Assert.Contains(reason, refused.Message, StringComparison.Ordinal);
    }
}
