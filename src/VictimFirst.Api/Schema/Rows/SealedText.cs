using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace VictimFirst.Api.Schema.Rows;

/// <summary>
/// Bytes that only this service can read or make, as text. The same bytes for the same use are the same text, so that a client can compare
/// ids; nothing else can be told from it. AES-GCM with a nonce that is a MAC of the bytes (the construction of RFC 5297, synthetic
/// initialisation vector): two texts share a nonce only where they are the same.
/// </summary>
internal sealed class SealedText(byte[] key)
{
    private const int NonceBytes = 12;
    private const int TagBytes = 16;
    private const int KeyBytes = 32;

    private readonly byte[] sealing = HKDF.DeriveKey(HashAlgorithmName.SHA256, key, KeyBytes, info: "rows/seal"u8.ToArray());
    private readonly byte[] naming = HKDF.DeriveKey(HashAlgorithmName.SHA256, key, KeyBytes, info: "rows/nonce"u8.ToArray());

    /// <param name="use">What the text is for: one made for another use is not read.</param>
    public string Seal(string use, ReadOnlySpan<byte> bytes)
    {
        var about = Encoding.UTF8.GetBytes(use);
        var result = new byte[NonceBytes + bytes.Length + TagBytes];
        var nonce = result.AsSpan(0, NonceBytes);
        NonceOf(about, bytes).CopyTo(nonce);
        using var aes = new AesGcm(sealing, TagBytes);
        aes.Encrypt(nonce, bytes, result.AsSpan(NonceBytes, bytes.Length), result.AsSpan(NonceBytes + bytes.Length), about);
        return Base64Url.EncodeToString(result);
    }

    /// <returns>Null where the text was not made here for this use.</returns>
    public byte[]? Open(string use, string text)
    {
        if (text.Length > 4096 || !Base64Url.IsValid(text, out var length) || length < NonceBytes + TagBytes) return null;
        var given = Base64Url.DecodeFromChars(text);
        var bytes = new byte[length - NonceBytes - TagBytes];
        using var aes = new AesGcm(sealing, TagBytes);
        try
        {
            aes.Decrypt(
                given.AsSpan(0, NonceBytes),
                given.AsSpan(NonceBytes, bytes.Length),
                given.AsSpan(NonceBytes + bytes.Length),
                bytes,
                Encoding.UTF8.GetBytes(use));
            return bytes;
        }
        catch (AuthenticationTagMismatchException)
        {
            return null;
        }
    }

    private byte[] NonceOf(byte[] about, ReadOnlySpan<byte> bytes)
    {
        using var mac = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, naming);
        mac.AppendData(BitConverter.GetBytes(about.Length));
        mac.AppendData(about);
        mac.AppendData(bytes);
        return mac.GetHashAndReset()[..NonceBytes];
    }
}
