using System.Buffers.Binary;
using System.Security.Cryptography;

namespace VictimFirst.Data.Audit;

/// <summary>
/// h(k) = SHA-256("audit-v1" || h(k-1) || length || entry), the length as eight bytes, most significant first, and h(0) thirty-two zeros.
/// </summary>
internal static class AuditChain
{
    public const int HashLength = SHA256.HashSizeInBytes;

    public static byte[] Beginning { get; } = new byte[HashLength];

    public static byte[] Next(ReadOnlySpan<byte> before, ReadOnlySpan<byte> entry)
    {
        Span<byte> length = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(length, entry.Length);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData("audit-v1"u8);
        hash.AppendData(before);
        hash.AppendData(length);
        hash.AppendData(entry);
        return hash.GetHashAndReset();
    }
}
