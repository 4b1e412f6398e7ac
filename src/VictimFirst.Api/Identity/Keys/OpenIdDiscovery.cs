using System.Net;
using VictimFirst.Api.Identity.Tokens;

namespace VictimFirst.Api.Identity.Keys;

/// <summary>
/// Reads a tenant's signing keys as OpenID Connect Discovery 1.0 has it: the metadata document, then the key set that it names. Both come
/// from one host, known beforehand: whatever a document says, no other is asked.
/// </summary>
internal sealed class OpenIdDiscovery : IDisposable
{
    /// <summary>In bytes. Entra's key set is about 10 kB.</summary>
    public const int MaxAnswer = 1024 * 1024;

    /// <summary>For both documents together.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private const int MaxDepth = 8;

    private readonly HttpClient http;
    private readonly Uri authority;
    private readonly Func<Guid, string> issuerOf;
    private readonly Guid? application;
    private readonly TimeProvider clock;

    /// <param name="authority">Scheme, host and port that every request goes to.</param>
    /// <param name="application">
    /// The API's client id where it signs with keys of its own, as claims mapping makes it: those are only in the set for that application.
    /// </param>
    public OpenIdDiscovery(Uri authority, Func<Guid, string> issuerOf, Guid? application, TimeProvider clock)
    {
        // A redirect would be another host's say. The host name may come to mean another address while the program runs.
        var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            PooledConnectionLifetime = TimeSpan.FromMinutes(10),
        };
        http = new HttpClient(handler) { MaxResponseContentBufferSize = MaxAnswer, Timeout = Timeout.InfiniteTimeSpan };
        this.authority = authority;
        this.issuerOf = issuerOf;
        this.application = application;
        this.clock = clock;
    }

    /// <exception cref="KeysUnreadableException">For every reason.</exception>
    public async Task<SigningKeySet> ReadKeysAsync(Guid tenant)
    {
        using var patience = new CancellationTokenSource(Patience, clock);
        try
        {
            var metadata = await GetAsync(MetadataOf(tenant), patience.Token);
            return SigningKeySet.Parse(await GetAsync(KeySetOf(metadata, tenant), patience.Token), issuerOf(tenant), tenant);
        }
        catch (OperationCanceledException slow)
        {
            throw new KeysUnreadableException("the issuer did not answer in time", slow);
        }
        catch (HttpRequestException fault)
        {
            throw new KeysUnreadableException("the issuer could not be asked, or its answer was too long", fault);
        }
    }

    public void Dispose() => http.Dispose();

    internal Uri MetadataOf(Guid tenant) =>
        new(authority, $"/{tenant}/v2.0/.well-known/openid-configuration{(application is { } id ? $"?appid={id}" : "")}");

    private Uri KeySetOf(ReadOnlySpan<byte> utf8, Guid tenant)
    {
        if (!StrictJson.TryReadObject(utf8, MaxDepth, out var read)) throw new KeysUnreadableException("the metadata is not a JSON object");
        // OpenID Connect Discovery section 4.3.
        if (StrictJson.TextOf(read.Value, "issuer") != issuerOf(tenant))
        {
            throw new KeysUnreadableException("the metadata is another issuer's");
        }

        if (!Uri.TryCreate(StrictJson.TextOf(read.Value, "jwks_uri"), UriKind.Absolute, out var keySet) || !IsOfAuthority(keySet))
        {
            throw new KeysUnreadableException("the metadata's jwks_uri is not an address of the issuer's host");
        }

        return keySet;
    }

    private bool IsOfAuthority(Uri address) => address.Scheme == authority.Scheme
        && address.Host.Equals(authority.Host, StringComparison.OrdinalIgnoreCase)
        && address.Port == authority.Port;

    private async Task<byte[]> GetAsync(Uri address, CancellationToken patience)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Accept.ParseAdd("application/json");
        using var response = await http.SendAsync(request, patience);
        if (response.StatusCode is not HttpStatusCode.OK)
        {
            throw new KeysUnreadableException("the issuer answered with another status than 200");
        }

        if (response.Content.Headers.ContentType?.MediaType is not ("application/json" or "application/jwk-set+json"))
        {
            throw new KeysUnreadableException("the issuer's answer is not JSON by its content type");
        }

        return await response.Content.ReadAsByteArrayAsync(patience);
    }
}
