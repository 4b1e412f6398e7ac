using System.Text;

namespace VictimFirst.Api.Identity.Tokens;

/// <summary>
/// A JWS in compact serialisation (RFC 7515 section 7.1), taken apart but not yet believed: the claims stay bytes until the signature
/// over them has been verified.
/// </summary>
/// <param name="SigningInput">The ASCII of the first two segments and the point between them, as received.</param>
internal sealed record CompactToken(TokenHeader Header, byte[] Claims, byte[] SigningInput, byte[] Signature)
{
    /// <summary>In characters. Entra's tokens stay well under it; anything longer is an attack on the parser.</summary>
    public const int MaxLength = 16 * 1024;

    /// <exception cref="TokenRejectedException">
    /// The text is not three segments of base64url, or its header is not one this API takes. Five segments are an encrypted token
    /// (RFC 7516), a brace is the JSON serialisation.
    /// </exception>
    public static CompactToken Parse(string token)
    {
        if (token.Length > MaxLength) throw new TokenRejectedException("longer than allowed");
        var segments = token.Split('.');
        if (segments.Length != 3) throw new TokenRejectedException("not three segments");
        if (segments.Any(segment => segment.Length == 0)) throw new TokenRejectedException("a segment is empty");
        var (header, claims, signature) = (Decode(segments[0], "header"), Decode(segments[1], "claims"), Decode(segments[2], "signature"));
        return new CompactToken(
            TokenHeader.Parse(header),
            claims,
            Encoding.ASCII.GetBytes(token, 0, segments[0].Length + 1 + segments[1].Length),
            signature);
    }

    private static byte[] Decode(string segment, string what) =>
        Base64UrlText.TryDecode(segment, out var bytes) ? bytes : throw new TokenRejectedException($"{what} is not base64url");
}
