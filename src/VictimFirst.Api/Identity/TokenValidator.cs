using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text.Json;

namespace VictimFirst.Api.Identity;

/// <summary>
/// Validates a bearer token: its form, its header, the signature, and only then its claims (RFC 7515, RFC 7519, RFC 8725).
/// Closed by default: whatever a token does not say as expected is a refusal.
/// </summary>
internal sealed class TokenValidator(TokenSettings settings, TimeProvider clock)
{
    /// <exception cref="TokenRejectedException">Any check fails.</exception>
    public Viewer Validate(string token)
    {
        var parts = CompactToken.Parse(token);
        var key = KeyFor(parts.Header);
        if (!key.VerifyData(parts.SigningInput, parts.Signature, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1))
        {
            throw new TokenRejectedException("signature does not verify");
        }

        return ViewerFrom(parts.Claims);
    }

    private RSA KeyFor(JsonElement header)
    {
        // The algorithm is ours to choose, never the token's (RFC 8725 section 3.1).
        if (Text(header, "alg") != "RS256") throw new TokenRejectedException("alg is not RS256");
        if (header.TryGetProperty("typ", out _) && Text(header, "typ") is not ("JWT" or "at+jwt")) throw new TokenRejectedException("typ is not a JWT");
        foreach (var name in (ReadOnlySpan<string>)["crit", "b64", "zip"])
        {
            if (header.TryGetProperty(name, out _)) throw new TokenRejectedException($"header has {name}");
        }

        var kid = Text(header, "kid");
        return kid.Length <= 128 && settings.Keys.TryGetValue(kid, out var key) ? key : throw new TokenRejectedException("unknown kid");
    }

    private Viewer ViewerFrom(JsonElement claims)
    {
        if (Text(claims, "ver") != "2.0") throw new TokenRejectedException("ver is not 2.0");
        var tenant = Id(claims, "tid");
        if (!settings.Tenants.Contains(tenant)) throw new TokenRejectedException("tid is not an allowed tenant");
        if (!string.Equals(Text(claims, "iss"), settings.IssuerOf(tenant), StringComparison.Ordinal)) throw new TokenRejectedException("iss is not the tenant's issuer");
        if (Id(claims, "aud") != settings.Audience) throw new TokenRejectedException("aud is not this API");
        var client = Id(claims, "azp");
        if (!settings.Clients.Contains(client)) throw new TokenRejectedException("azp is not an allowed client");
        CheckTimes(claims);

        var roles = RolesOf(claims);
        return new Viewer(
            tenant,
            Id(claims, "oid"),
            client,
            roles,
            Access.PermissionsOf(roles),
            claims.TryGetProperty("district", out _) ? Text(claims, "district") : null);
    }

    private void CheckTimes(JsonElement claims)
    {
        var now = clock.GetUtcNow().ToUnixTimeSeconds();
        var skew = (long)settings.Skew.TotalSeconds;
        var expires = Seconds(claims, "exp");
        var issued = Seconds(claims, "iat");
        if (now >= expires + skew) throw new TokenRejectedException("expired");
        if (issued > now + skew) throw new TokenRejectedException("iat lies ahead");
        if (claims.TryGetProperty("nbf", out _) && now < Seconds(claims, "nbf") - skew) throw new TokenRejectedException("not valid yet");
        if (expires - issued > (long)settings.MaxLifetime.TotalSeconds + skew) throw new TokenRejectedException("lives too long");
    }

    /// <summary>Role names that are not ours are passed over: a new role in the directory must not lock anybody out, nor let anybody in.</summary>
    private static ImmutableHashSet<Role> RolesOf(JsonElement claims)
    {
        if (!claims.TryGetProperty("roles", out var roles)) return [];
        if (roles.ValueKind != JsonValueKind.Array) throw new TokenRejectedException("roles is not a list");
        return
        [
            .. roles.EnumerateArray()
                .Select(role => role.ValueKind == JsonValueKind.String ? role.GetString()! : throw new TokenRejectedException("a role is not a string"))
                .Where(name => Enum.GetNames<Role>().Contains(name, StringComparer.Ordinal))
                .Select(Enum.Parse<Role>),
        ];
    }

    private static string Text(JsonElement from, string name) =>
        from.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()!
            : throw new TokenRejectedException($"{name} is missing or not a string");

    private static Guid Id(JsonElement from, string name) =>
        Guid.TryParseExact(Text(from, name), "D", out var id) ? id : throw new TokenRejectedException($"{name} is not a GUID");

    /// <summary>A NumericDate (RFC 7519 section 2) as whole seconds, within what a double holds exactly.</summary>
    private static long Seconds(JsonElement from, string name) =>
        from.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number
        && value.TryGetDouble(out var seconds) && seconds is >= 0 and <= 1L << 53
            ? (long)seconds
            : throw new TokenRejectedException($"{name} is missing or not a time");
}
