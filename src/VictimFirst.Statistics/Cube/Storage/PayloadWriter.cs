using System.Buffers;
using System.Buffers.Binary;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace VictimFirst.Statistics.Cube.Storage;

/// <summary>
/// Writes one payload. Cells of several bytes are written plane by plane, all lowest bytes first, because equal bytes side by side are
/// what the compression finds.
/// </summary>
internal sealed class PayloadWriter
{
    /// <summary>Of 0 to 11: from 5 on, each step costs several times the time and saves some hundredths of the bytes.</summary>
    private const int Quality = 5;
    private const int Window = 22;

    private readonly ArrayBufferWriter<byte> bytes = new();

    public void Bytes(ReadOnlySpan<byte> cells) => bytes.Write(cells);

    /// <summary>
    /// Seven bits a byte, the lowest first; a sign is the lowest bit, so that small numbers are short whatever their sign.
    /// </summary>
    public void Number(long number)
    {
        var left = (ulong)((number << 1) ^ (number >> 63));
        Span<byte> groups = stackalloc byte[10];
        var length = 0;
        for (; left > 0x7F; left >>= 7) groups[length++] = (byte)(left | 0x80);
        groups[length++] = (byte)left;
        bytes.Write(groups[..length]);
    }

    /// <summary>Each as what it exceeds the one before by.</summary>
    public void Differences(ReadOnlySpan<long> numbers)
    {
        var before = 0L;
        foreach (var number in numbers)
        {
            Number(unchecked(number - before));
            before = number;
        }
    }

    public void Text(string text)
    {
        var encoded = Encoding.UTF8.GetBytes(text);
        Number(encoded.Length);
        Bytes(encoded);
    }

    /// <param name="width">Bytes a cell, 1 to 4.</param>
    public void Planes(ReadOnlySpan<uint> cells, int width)
    {
        for (var plane = 0; plane < width; plane++)
        {
            var target = bytes.GetSpan(cells.Length);
            for (var row = 0; row < cells.Length; row++) target[row] = (byte)(cells[row] >> (8 * plane));
            bytes.Advance(cells.Length);
        }
    }

    public void Planes(ReadOnlySpan<ushort> cells)
    {
        var wide = new uint[cells.Length];
        for (var row = 0; row < cells.Length; row++) wide[row] = cells[row];
        Planes(wide, sizeof(ushort));
    }

    public CubePayload Finish(CubeTable table, int number, int rows)
    {
        var content = new byte[sizeof(int) + BrotliEncoder.GetMaxCompressedLength(bytes.WrittenCount)];
        BinaryPrimitives.WriteInt32LittleEndian(content, bytes.WrittenCount);
        if (!BrotliEncoder.TryCompress(bytes.WrittenSpan, content.AsSpan(sizeof(int)), out var written, Quality, Window))
        {
            throw new InvalidOperationException("The payload is longer than its greatest possible length.");
        }

        var kept = content[..(sizeof(int) + written)];
        return new CubePayload(table, number, rows, kept, SHA256.HashData(kept));
    }
}
