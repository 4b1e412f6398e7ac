using System.Collections.Immutable;

namespace VictimFirst.Api.Identity.Tokens;

/// <summary>
/// The claims of Microsoft Entra ID's access tokens, version 2.0. An ID token fails here: it is for its client, not for this API, and
/// names no authorised party.
/// </summary>
internal sealed class ClaimChecks(TokenSettings settings, TimeProvider clock)
{
    /// <exception cref="TokenRejectedException">A claim is not as this API needs it.</exception>
    public VerifiedToken Read(TokenClaims claims)
    {
        if (claims.Text("ver") != "2.0") throw new TokenRejectedException("ver is not 2.0");
        var tenant = claims.Id("tid");
        if (!settings.Tenants.Contains(tenant)) throw new TokenRejectedException("tid is not an allowed tenant");
        if (claims.Text("iss") != settings.IssuerOf(tenant)) throw new TokenRejectedException("iss is not the tenant's issuer");
        if (claims.TextOrOnlyText("aud") != settings.Audience.ToString("D")) throw new TokenRejectedException("aud is not this API");
        CheckTimes(claims);

        var client = claims.Id("azp");
        if (!settings.Clients.TryGetValue(client, out var registered)) throw new TokenRejectedException("azp is not an allowed client");
        var kind = KindOf(claims);
        return new VerifiedToken(
            // Never identified by an address or a name: those change hands (upn, email, preferred_username, unique_name, name).
            new Caller(tenant, claims.Id("oid"), client, kind, claims.OptionalText("uti"), claims.OptionalText("sub"), NameOf(claims)),
            ClientAuthenticationOf(claims, kind),
            HasScope(claims),
            RolesOf(claims),
            OneOf(settings.Claims.District, registered.District, claims),
            OneOf(settings.Claims.Force, registered.Force, claims),
            OneOf(settings.Claims.Unit, registered.Unit, claims),
            claims.OptionalOnlyText(settings.Claims.Team),
            OneOf(settings.Claims.Purpose, registered.Purpose?.ToText(), claims));
    }

    private void CheckTimes(TokenClaims claims)
    {
        var now = clock.GetUtcNow().ToUnixTimeSeconds();
        var skew = (long)settings.Skew.TotalSeconds;
        var expires = claims.Seconds("exp");
        if (now >= expires + skew) throw new TokenRejectedException("expired");
        if (now < claims.OptionalSeconds("nbf") - skew) throw new TokenRejectedException("not valid yet");
        if (claims.OptionalSeconds("iat") > now + skew) throw new TokenRejectedException("iat lies ahead");
        var lifetime = expires - (claims.OptionalSeconds("iat") ?? now);
        if (lifetime > (long)settings.MaxLifetime.TotalSeconds + skew) throw new TokenRejectedException("lives too long");
    }

    /// <summary>
    /// A person's token holds <c>scp</c>, an application's says <c>idtyp: app</c>; the two are never mixed. A token with neither, and with
    /// no role either, is somebody's who has been given nothing.
    /// </summary>
    private static CallerKind KindOf(TokenClaims claims)
    {
        var isApplication = claims.OptionalText("idtyp") == "app";
        if (claims.Has("scp")) return isApplication ? throw new TokenRejectedException("scp in an application's token") : CallerKind.Person;
        if (isApplication || !claims.Has("roles")) return CallerKind.Application;
        throw new TokenRejectedException("roles without scp or idtyp");
    }

    private static ClientAuthentication ClientAuthenticationOf(TokenClaims claims, CallerKind kind) => claims.Text("azpacr") switch
    {
        "2" => ClientAuthentication.Certificate,
        "1" => ClientAuthentication.Secret,
        "0" when kind is CallerKind.Person => ClientAuthentication.None,
        "0" => throw new TokenRejectedException("an application did not authenticate"),
        _ => throw new TokenRejectedException("azpacr is not 0, 1 or 2"),
    };

    private static CallerName? NameOf(TokenClaims claims) =>
        claims.OptionalText("name") is { Length: > 0 } name ? new CallerName(name) : null;

    private bool HasScope(TokenClaims claims) =>
        claims.OptionalText("scp")?.Split(' ').Contains(settings.Scope, StringComparer.Ordinal) is true;

    /// <summary>
    /// Roles come from <c>roles</c> alone. Groups are never read, so their overage (<c>_claim_names</c>, <c>hasgroups</c>) takes nothing
    /// away.
    /// </summary>
    private ImmutableHashSet<Role> RolesOf(TokenClaims claims) =>
        [.. claims.Texts("roles").Where(settings.Roles.ContainsKey).Select(name => settings.Roles[name])];

    /// <summary>From the token or from the client's registration; where both say something, they must agree.</summary>
    private static string? OneOf(string claim, string? registered, TokenClaims claims)
    {
        var given = claims.OptionalOnlyText(claim);
        return given is null || registered is null || given == registered
            ? given ?? registered
            : throw new TokenRejectedException("a claim contradicts the client's registration");
    }
}
