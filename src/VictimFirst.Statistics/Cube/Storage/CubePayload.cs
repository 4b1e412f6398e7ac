using System.Security.Cryptography;

namespace VictimFirst.Statistics.Cube.Storage;

/// <summary>What a payload holds.</summary>
public enum CubeTable
{
    /// <summary>Stamp, code lists, column names and the rows that are not in columns. One a cube.</summary>
    Header,
    Referrals,
    RestorativeJustice,
    Surveys,
    Complaints,
}

/// <summary>A piece of a packed cube, small enough to be one value in a database.</summary>
/// <param name="Number">From 0, in the order of the table's rows.</param>
/// <param name="Rows">0 for the header.</param>
/// <param name="Content">The length unpacked, four bytes little-endian, then Brotli.</param>
/// <param name="Checksum">SHA-256 of the content when it was written.</param>
public sealed record CubePayload(CubeTable Table, int Number, int Rows, ReadOnlyMemory<byte> Content, ReadOnlyMemory<byte> Checksum)
{
    public const int ChecksumLength = SHA256.HashSizeInBytes;

    internal bool IsWhole => SHA256.HashData(Content.Span).AsSpan().SequenceEqual(Checksum.Span);
}
