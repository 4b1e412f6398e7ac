using VictimFirst.Api.Identity.Keys;

namespace VictimFirst.Api.Identity.Tokens;

/// <summary>
/// Validates a bearer token: its form and header, the signature, and only then its claims (RFC 7515, RFC 7519, RFC 8725).
/// Closed by default: whatever a token does not say as expected is a refusal.
/// </summary>
internal sealed class TokenValidator(TokenSettings settings, KeyRings keys, TimeProvider clock)
{
    private readonly ClaimChecks checks = new(settings, clock);

    /// <exception cref="TokenRejectedException">Any check fails.</exception>
    public async ValueTask<VerifiedToken> ValidateAsync(string token, CancellationToken cancelled)
    {
        var parts = CompactToken.Parse(token);
        var key = await VerifyAsync(parts, cancelled);
        var verified = checks.Read(TokenClaims.Parse(parts.Claims));

        // One tenant's key must not speak for another.
        return await keys.HasAsync(verified.Caller.TenantId, key, cancelled)
            ? verified
            : throw new TokenRejectedException("the key is not one of the tenant's");
    }

    private async ValueTask<SigningKey> VerifyAsync(CompactToken parts, CancellationToken cancelled)
    {
        var candidates = await keys.FindAsync(parts.Header.KeyId, cancelled);
        if (candidates.IsEmpty) throw new TokenRejectedException("unknown kid, or no keys");
        return candidates.FirstOrDefault(key => key.Verifies(parts.SigningInput, parts.Signature))
            ?? throw new TokenRejectedException("signature does not verify");
    }
}
