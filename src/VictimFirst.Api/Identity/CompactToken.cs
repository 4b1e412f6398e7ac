using System.Buffers;
using System.Buffers.Text;
using System.Text;
using System.Text.Json;

namespace VictimFirst.Api.Identity;

/// <summary>A JWS in compact serialisation (RFC 7515 section 7.1), taken apart but not yet believed.</summary>
internal sealed record CompactToken(JsonElement Header, JsonElement Claims, byte[] SigningInput, byte[] Signature)
{
    /// <summary>Entra's tokens stay well under it; anything longer is an attack on the parser.</summary>
    private const int MaxLength = 16 * 1024;

    /// <summary>Members of the header hold strings only, those of the claims at most lists and one object level.</summary>
    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = 4, AllowDuplicateProperties = false };

    /// <exception cref="TokenRejectedException">The text is not three base64url parts of which the first two are JSON objects.</exception>
    public static CompactToken Parse(string token)
    {
        if (token.Length > MaxLength) throw new TokenRejectedException($"longer than {MaxLength} characters");
        var parts = token.Split('.');
        if (parts.Length != 3) throw new TokenRejectedException($"{parts.Length} parts, not 3");
        return new CompactToken(
            ReadObject(parts[0], "header"),
            ReadObject(parts[1], "claims"),
            Encoding.ASCII.GetBytes(token, 0, parts[0].Length + 1 + parts[1].Length),
            Decode(parts[2], "signature"));
    }

    private static JsonElement ReadObject(string part, string what)
    {
        try
        {
            using var document = JsonDocument.Parse(Decode(part, what), Strict);
            return document.RootElement.ValueKind == JsonValueKind.Object
                ? document.RootElement.Clone()
                : throw new TokenRejectedException($"{what} is not an object");
        }
        catch (JsonException)
        {
            throw new TokenRejectedException($"{what} is not JSON");
        }
    }

    /// <summary>One text, one meaning: no padding, no other alphabet, no white space, no stray bits at the end (RFC 4648 section 3.5).</summary>
    private static byte[] Decode(string part, string what)
    {
        var bytes = new byte[Base64Url.GetMaxDecodedLength(part.Length)];
        return part.Length > 0
            && part.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_')
            && Base64Url.DecodeFromChars(part, bytes, out _, out var written) == OperationStatus.Done
            && Base64Url.EncodeToString(bytes.AsSpan(0, written)) == part
            ? bytes[..written]
            : throw new TokenRejectedException($"{what} is not base64url");
    }
}
