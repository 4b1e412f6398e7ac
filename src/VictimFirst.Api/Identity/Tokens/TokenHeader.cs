namespace VictimFirst.Api.Identity.Tokens;

/// <summary>
/// What is read of a token's header: which key it names. Members that carry or point to a key (<c>jku</c>, <c>jwk</c>, <c>x5u</c>,
/// <c>x5c</c>, <c>x5t</c>) are never looked at: a key is believed for where this API got it (RFC 8725 section 3.10).
/// </summary>
/// <param name="KeyId">Used to look a key up and for nothing else. At most 128 characters.</param>
internal sealed record TokenHeader(string KeyId)
{
    /// <summary>The one algorithm this API takes. It is never the token's choice (RFC 8725 section 3.1).</summary>
    public const string Algorithm = "RS256";

    private const int MaxDepth = 4;

    /// <exception cref="TokenRejectedException">A member is missing, not as expected, or asks for what this API does not do.</exception>
    public static TokenHeader Parse(ReadOnlySpan<byte> utf8)
    {
        if (!StrictJson.TryReadObject(utf8, MaxDepth, out var read)) throw new TokenRejectedException("header is not a JSON object");
        var header = read.Value;
        if (StrictJson.TextOf(header, "alg") != Algorithm) throw new TokenRejectedException("alg is not RS256");

        // Explicit types keep other kinds of JWT of the same issuer out (RFC 8725 section 3.11, RFC 9068 section 2.1).
        if (header.TryGetProperty("typ", out var type) && StrictJson.TextOf(type) is not ("JWT" or "at+jwt"))
        {
            throw new TokenRejectedException("typ is not a JWT");
        }

        if (header.TryGetProperty("crit", out _)) throw new TokenRejectedException("header has crit");
        if (header.TryGetProperty("b64", out _)) throw new TokenRejectedException("header has b64");
        if (header.TryGetProperty("zip", out _)) throw new TokenRejectedException("header has zip");

        return StrictJson.TextOf(header, "kid") is { } kid && KeyIdentifier.IsValid(kid)
            ? new TokenHeader(kid)
            : throw new TokenRejectedException("kid is missing or not a key id");
    }
}
