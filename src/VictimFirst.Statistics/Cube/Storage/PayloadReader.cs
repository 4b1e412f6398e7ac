using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace VictimFirst.Statistics.Cube.Storage;

/// <summary>Reads what <see cref="PayloadWriter"/> wrote.</summary>
/// <remarks>Every method throws <see cref="InvalidDataException"/> where the payload is not what was written.</remarks>
internal sealed class PayloadReader
{
    private readonly byte[] bytes;
    private int next;

    public PayloadReader(CubePayload payload)
    {
        var content = payload.Content.Span;
        if (!payload.IsWhole) throw Damaged();
        bytes = new byte[BinaryPrimitives.ReadInt32LittleEndian(content)];
        if (!BrotliDecoder.TryDecompress(content[sizeof(int)..], bytes, out var written) || written != bytes.Length) throw Damaged();
    }

    public ReadOnlySpan<byte> Bytes(int count)
    {
        if (count < 0 || count > bytes.Length - next) throw Damaged();
        next += count;
        return bytes.AsSpan(next - count, count);
    }

    public long Number()
    {
        var (number, shift) = (0UL, 0);
        while (true)
        {
            if (shift > 63) throw Damaged();
            var group = Bytes(1)[0];
            number |= (ulong)(group & 0x7F) << shift;
            if (group <= 0x7F) return (long)(number >> 1) ^ -(long)(number & 1);
            shift += 7;
        }
    }

    /// <summary>A number of things that follow, each of which takes a byte at least.</summary>
    public int Count() => Number() is >= 0 and var count && count <= bytes.Length - next ? (int)count : throw Damaged();

    public long[] Differences(int count)
    {
        var (numbers, before) = (new long[count], 0L);
        for (var row = 0; row < count; row++) numbers[row] = before = unchecked(before + Number());
        return numbers;
    }

    public string Text() => Encoding.UTF8.GetString(Bytes(Count()));

    public uint[] Planes(int count, int width)
    {
        var cells = new uint[count];
        for (var plane = 0; plane < width; plane++)
        {
            var source = Bytes(count);
            for (var row = 0; row < count; row++) cells[row] |= (uint)source[row] << (8 * plane);
        }

        return cells;
    }

    public ushort[] Planes(int count) => [.. Planes(count, sizeof(ushort)).Select(cell => (ushort)cell)];

    public void ExpectEnd()
    {
        if (next != bytes.Length) throw Damaged();
    }

    public static InvalidDataException Damaged() => new("A part of the stored cube is damaged.");
}
