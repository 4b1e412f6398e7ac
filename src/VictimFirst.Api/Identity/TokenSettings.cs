using System.Collections.Frozen;
using System.Security.Cryptography;

namespace VictimFirst.Api.Identity;

/// <summary>What a token must say to be believed.</summary>
internal sealed record TokenSettings
{
    /// <summary>The issuer for a tenant, compared letter by letter.</summary>
    public required Func<Guid, string> IssuerOf { get; init; }
    public required FrozenSet<Guid> Tenants { get; init; }

    /// <summary>The API's own client id.</summary>
    public required Guid Audience { get; init; }
    public required FrozenSet<Guid> Clients { get; init; }

    /// <summary>By key id. Never taken from a token.</summary>
    public required FrozenDictionary<string, RSA> Keys { get; init; }

    /// <summary>How far two clocks may be apart.</summary>
    public TimeSpan Skew { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>From issue to expiry at most: a longer-lived token is a longer-lived leak.</summary>
    public required TimeSpan MaxLifetime { get; init; }
}
