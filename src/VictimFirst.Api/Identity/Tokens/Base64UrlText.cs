using System.Buffers;
using System.Buffers.Text;
using System.Diagnostics.CodeAnalysis;

namespace VictimFirst.Api.Identity.Tokens;

/// <summary>Base64url as JOSE writes it (RFC 7515 section 2): every value has exactly one text.</summary>
internal static class Base64UrlText
{
    /// <summary>
    /// Refuses padding, white space, the other alphabet and bits that stray past the last byte (RFC 4648 section 3.5): a second text for
    /// one value is a second token for one signature. The platform's decoder forgives the first two.
    /// </summary>
    public static bool TryDecode(ReadOnlySpan<char> text, [NotNullWhen(true)] out byte[]? bytes)
    {
        bytes = null;
        var buffer = new byte[Base64Url.GetMaxDecodedLength(text.Length)];
        if (Base64Url.DecodeFromChars(text, buffer, out _, out var written) != OperationStatus.Done) return false;
        if (!text.SequenceEqual(Base64Url.EncodeToString(buffer.AsSpan(0, written)))) return false;
        bytes = buffer[..written];
        return true;
    }
}
