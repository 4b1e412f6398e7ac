using System.Text.Json;

namespace VictimFirst.Api.Identity.Tokens;

/// <summary>
/// The claims of a token whose signature has been verified. A claim that is there in another form than expected is a refusal, never the
/// same as one that is absent.
/// </summary>
internal readonly struct TokenClaims
{
    /// <summary>Lists, and the references of a token with too many groups (<c>_claim_sources</c>).</summary>
    private const int MaxDepth = 4;

    private readonly JsonElement claims;

    private TokenClaims(JsonElement claims) => this.claims = claims;

    /// <exception cref="TokenRejectedException">Not a JSON object in UTF-8 with each name once.</exception>
    public static TokenClaims Parse(ReadOnlySpan<byte> utf8) => StrictJson.TryReadObject(utf8, MaxDepth, out var read)
        ? new TokenClaims(read.Value)
        : throw new TokenRejectedException("claims are not a JSON object");

    public bool Has(string name) => claims.TryGetProperty(name, out _);

    /// <exception cref="TokenRejectedException">Absent, or not text.</exception>
    public string Text(string name) =>
        StrictJson.TextOf(claims, name) ?? throw new TokenRejectedException($"{name} is missing or not text");

    /// <returns>Null where the claim is absent.</returns>
    /// <exception cref="TokenRejectedException">Not text.</exception>
    public string? OptionalText(string name) => Has(name) ? Text(name) : null;

    /// <summary>A GUID in its one form of 36 characters; the platform's parser forgives more.</summary>
    /// <exception cref="TokenRejectedException">Absent, or not a GUID.</exception>
    public Guid Id(string name)
    {
        var text = Text(name);
        return Guid.TryParseExact(text, "D", out var id) && id.ToString("D").Equals(text, StringComparison.OrdinalIgnoreCase)
            ? id
            : throw new TokenRejectedException($"{name} is not a GUID");
    }

    /// <returns>The text, or the one text of a list of one (RFC 7519 section 4.1.3 allows both); null for any other list.</returns>
    /// <exception cref="TokenRejectedException">Absent, or neither text nor a list of texts.</exception>
    public string? TextOrOnlyText(string name)
    {
        if (!claims.TryGetProperty(name, out var value) || value.ValueKind is not JsonValueKind.Array) return Text(name);
        return Texts(name) is [var only] ? only : null;
    }

    /// <summary>An attribute of the directory's own, which it writes as text or as a list of one.</summary>
    /// <returns>Null where the claim is absent.</returns>
    /// <exception cref="TokenRejectedException">Neither text nor a list of one text.</exception>
    public string? OptionalOnlyText(string name) =>
        Has(name) ? TextOrOnlyText(name) ?? throw new TokenRejectedException($"{name} is not one text") : null;

    /// <returns>Empty where the claim is absent.</returns>
    /// <exception cref="TokenRejectedException">Not a list of texts.</exception>
    public IReadOnlyList<string> Texts(string name)
    {
        if (!claims.TryGetProperty(name, out var list)) return [];
        if (list.ValueKind is not JsonValueKind.Array) throw new TokenRejectedException($"{name} is not a list");
        return
        [
            .. list.EnumerateArray()
                .Select(item => StrictJson.TextOf(item) ?? throw new TokenRejectedException($"{name} holds something that is not text")),
        ];
    }

    /// <summary>A NumericDate (RFC 7519 section 2) as whole seconds, within what a JSON number holds exactly.</summary>
    /// <exception cref="TokenRejectedException">Absent, or not a number from 0 to 2^53.</exception>
    public long Seconds(string name) =>
        claims.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.Number
        && value.TryGetDouble(out var seconds) && seconds is >= 0 and <= 1L << 53
            ? (long)seconds
            : throw new TokenRejectedException($"{name} is missing or not a time");

    /// <returns>Null where the claim is absent.</returns>
    /// <exception cref="TokenRejectedException">Not a number from 0 to 2^53.</exception>
    public long? OptionalSeconds(string name) => Has(name) ? Seconds(name) : null;
}
