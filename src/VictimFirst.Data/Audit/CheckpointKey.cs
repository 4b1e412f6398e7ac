using System.Security.Cryptography;
using System.Text;

namespace VictimFirst.Data.Audit;

/// <summary>
/// Signs checkpoints as C2SP's <c>signed-note</c>: the text, an empty line, and <c>— NAME base64(key id || signature)</c>. The key is
/// ECDSA on P-256 with SHA-256 (signature type 2, whose id is the beginning of the public key's hash): the platform has no Ed25519.
/// </summary>
/// <param name="key">To verify alone, a public key is enough.</param>
public sealed class CheckpointKey(string origin, ECDsa key) : IDisposable
{
    private const int IdLength = 4;

    private readonly byte[] id = SHA256.HashData(key.ExportSubjectPublicKeyInfo())[..IdLength];

    /// <summary>The log's name: the first line of each checkpoint, and the name of its key.</summary>
    public string Origin { get; } = origin;

    /// <param name="text">Ends with a line break and has no empty line.</param>
    internal string Sign(string text)
    {
        var signature = key.SignData(Encoding.UTF8.GetBytes(text), HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence);
        return $"{text}\n{Prefix}{Convert.ToBase64String([.. id, .. signature])}\n";
    }

    /// <summary>The checkpoint of a note; null where <see cref="TextOf"/> is, and where it is another's or none.</summary>
    internal Checkpoint? Open(string note) =>
        TextOf(note) is { } text && Checkpoint.Parse(text) is { } checkpoint && checkpoint.Origin == Origin ? checkpoint : null;

    /// <summary>What a note says; null where it is not one, or no signature of this key is on it, or a wrong one.</summary>
    internal string? TextOf(string note)
    {
        var split = note.LastIndexOf("\n\n", StringComparison.Ordinal);
        if (split < 0 || !note.EndsWith('\n')) return null;
        var text = note[..(split + 1)];
        var signatures = note[(split + 2)..^1].Split('\n').Select(SignatureOf).OfType<byte[]>().ToList();
        var bytes = Encoding.UTF8.GetBytes(text);
        var isSigned = signatures is not []
            && signatures.TrueForAll(s => key.VerifyData(bytes, s, HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence));
        return isSigned ? text : null;
    }

    public void Dispose() => key.Dispose();

    private string Prefix => $"— {Origin} ";

    /// <summary>Signatures of other keys are passed over, as the format asks: a witness may have added its own.</summary>
    private byte[]? SignatureOf(string line)
    {
        if (!line.StartsWith(Prefix, StringComparison.Ordinal)) return null;
        var decoded = new byte[line.Length];
        return Convert.TryFromBase64String(line[Prefix.Length..], decoded, out var length)
            && length > IdLength
            && decoded.AsSpan(0, IdLength).SequenceEqual(id)
            ? decoded[IdLength..length]
            : null;
    }
}
