using System.Net;
using VictimFirst.Api.Identity;
using VictimFirst.Api.Identity.Keys;
using VictimFirst.Api.Tests.Identity;

namespace VictimFirst.Api.Tests.Issuers;

/// <summary>Tokens and keys of an issuer that knows nothing of this program, over HTTP from end to end.</summary>
public sealed class OpenIdProviderTests : IAsyncLifetime, IDisposable
{
    private readonly LaterClock clock = new();
    private OpenIdProvider provider = null!;
    private OpenIdDiscovery discovery = null!;
    private IdentityHost host = null!;
    private int reads;

    public async Task InitializeAsync()
    {
        provider = await OpenIdProvider.StartAsync();
        discovery = new OpenIdDiscovery(provider.Url, provider.IssuerOf, application: null, clock);
        host = await IdentityHost.StartAsync(
            new TrustedIssuer(
                TestTokens.Settings with { IssuerOf = provider.IssuerOf },
                tenant =>
                {
                    Interlocked.Increment(ref reads);
                    return discovery.ReadKeysAsync(tenant);
                }),
            clock);
    }

    public async Task DisposeAsync()
    {
        await host.DisposeAsync();
        await provider.DisposeAsync();
    }

    public void Dispose() => discovery.Dispose();

    [Fact]
    public async Task PersonWhoSignedIn_ComesIn_AndTheIdTokenDoesNot()
    {
        var (accessToken, idToken) = await provider.SignInAsync();

        using var answer = await host.GetAsync(accessToken);
        using var refusal = await host.GetAsync(idToken);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("Kind = Person", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Unauthorized, refusal.StatusCode);
        Assert.Contains(host.Log.Records, record => record.Contains("aud is not this API", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Application_ComesIn_AndIsNoPerson()
    {
        var token = await provider.ApplicationTokenAsync();

        using var open = await host.AskAsync(token, "{ forApplications }");
        using var closed = await host.AskAsync(token, "{ forPeople }");

        Assert.Equal(HttpStatusCode.OK, open.StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, closed.StatusCode);
    }

    [Fact]
    public async Task KeyRollover_DuringTraffic_LosesNoTokenOfAPublishedKey()
    {
        var old = await provider.ApplicationTokenAsync();
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(old));
        using var stop = new CancellationTokenSource();
        var traffic = Enumerable.Range(0, 4).Select(_ => TrafficAsync(old, stop.Token)).ToList();

        // Announced: the new key stands beside the old one.
        await provider.RotateAsync(keepOld: true);
        var fresh = await provider.ApplicationTokenAsync();
        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(fresh));
        clock.Later(KeyRing.AtMostEvery);
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(fresh));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(old));

        await stop.CancelAsync();
        foreach (var statuses in await Task.WhenAll(traffic)) Assert.All(statuses, status => Assert.Equal(HttpStatusCode.OK, status));

        // Emergency: the old keys are gone at once, and with the next reading so is what they signed.
        await provider.RotateAsync(keepOld: false);
        clock.Later(KeyRing.AtMostEvery);
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(await provider.ApplicationTokenAsync()));
        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(old));
        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(fresh));
        Assert.Equal(3, reads);
    }

    private async Task<HttpStatusCode> StatusAsync(string token)
    {
        using var response = await host.GetAsync(token);
        return response.StatusCode;
    }

    private async Task<List<HttpStatusCode>> TrafficAsync(string token, CancellationToken stop)
    {
        var statuses = new List<HttpStatusCode>();
        do statuses.Add(await StatusAsync(token));
        while (!stop.IsCancellationRequested);
        return statuses;
    }

    /// <summary>
    /// The system's clock, since the provider's tokens carry its time, whose passing time can be helped along: that is what keys age by.
    /// </summary>
    private sealed class LaterClock : TimeProvider
    {
        private long added;

        public override long GetTimestamp() => base.GetTimestamp() + Interlocked.Read(ref added);

        public void Later(TimeSpan by) => Interlocked.Add(ref added, (long)(by.TotalSeconds * TimestampFrequency));
    }
}
