using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace VictimFirst.Statistics.Perturbation;

/// <summary>
/// What all noise follows from. Whoever has it can take the noise away from every published figure, so it stays in this assembly once it is
/// given: nothing prints, compares or serialises it. It must not change while an answer of an old edition is still in use, because other
/// keys are fresh noise on the same cells, and fresh noise can be averaged away.
/// </summary>
public sealed class PerturbationSecret
{
    public const int LeastBytes = 32;

    private readonly byte[] recordKeys;
    private readonly byte[] cellSalts;

    /// <exception cref="ArgumentException">Fewer than 32 bytes.</exception>
    public PerturbationSecret(ReadOnlySpan<byte> secret)
    {
        if (secret.Length < LeastBytes) throw new ArgumentException($"A secret has at least {LeastBytes} bytes.", nameof(secret));

        // Two secrets of one, so that neither kind of hash could be used as the other.
        recordKeys = HMACSHA256.HashData(secret, "record keys"u8);
        cellSalts = HMACSHA256.HashData(secret, "cell salts"u8);
    }

    /// <summary>The permanent key of a unit: uniform over 32 bits, the same at every load, and nowhere stored.</summary>
    internal uint RecordKey(ReadOnlySpan<byte> unitType, long unitId)
    {
        Span<byte> unit = stackalloc byte[unitType.Length + 1 + sizeof(long)];
        unitType.CopyTo(unit);
        unit[unitType.Length] = 0;
        BinaryPrimitives.WriteInt64BigEndian(unit[(unitType.Length + 1)..], unitId);
        Span<byte> hash = stackalloc byte[HMACSHA256.HashSizeInBytes];
        HMACSHA256.HashData(recordKeys, unit, hash);
        return BinaryPrimitives.ReadUInt32BigEndian(hash);
    }

    /// <param name="parts">Each without a zero character.</param>
    internal CellSalt SaltOf(params ReadOnlySpan<string> parts)
    {
        Span<byte> hash = stackalloc byte[HMACSHA256.HashSizeInBytes];
        HMACSHA256.HashData(cellSalts, Encoding.UTF8.GetBytes(string.Join('\0', parts!)), hash);
        return new CellSalt(BinaryPrimitives.ReadUInt64BigEndian(hash), BinaryPrimitives.ReadUInt64BigEndian(hash[sizeof(ulong)..]));
    }

    public override string ToString() => "(not shown)";
}
