using System.Collections.Frozen;

namespace VictimFirst.Api.Identity.Tokens;

/// <summary>What a token must say to be believed, and how its claims are called.</summary>
internal sealed record TokenSettings
{
    /// <summary>The issuer for a tenant, compared letter by letter.</summary>
    public required Func<Guid, string> IssuerOf { get; init; }

    /// <summary>The directories whose tokens are believed.</summary>
    public required FrozenSet<Guid> Tenants { get; init; }

    /// <summary>The API's own client id.</summary>
    public required Guid Audience { get; init; }

    /// <summary>The applications that may ask, by client id.</summary>
    public required FrozenDictionary<Guid, RegisteredClient> Clients { get; init; }

    /// <summary>The delegated permission that a person's token must hold.</summary>
    public string Scope { get; init; } = "access_as_user";

    /// <summary>By the app role's value in the directory.</summary>
    public FrozenDictionary<string, Role> Roles { get; init; } =
        Enum.GetValues<Role>().ToFrozenDictionary(role => role.ToString(), StringComparer.Ordinal);

    public ClaimNames Claims { get; init; } = new();

    /// <summary>How far two clocks may be apart.</summary>
    public TimeSpan Skew { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>From issue to expiry at most: a longer-lived token is a longer-lived leak. Entra's live 60 to 90 minutes.</summary>
    public TimeSpan MaxLifetime { get; init; } = TimeSpan.FromMinutes(90);
}
