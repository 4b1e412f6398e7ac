using VictimFirst.Statistics.Cube.Columns;

namespace VictimFirst.Statistics.Editions;

/// <summary>
/// What is known of units, in the same order for each. Place and days are not part of it: they say which figures a unit is in.
/// </summary>
internal sealed class UnitAttributes
{
    private static readonly ByteColumn[] Columns = [.. Enum.GetValues<ByteColumn>().Where(column => column != ByteColumn.Beat)];

    /// <summary>A byte a column, and the two of the impairments.</summary>
    private static readonly int Width = Columns.Length + sizeof(ushort);

    private readonly byte[] buffer = new byte[Chunk.Capacity];

    /// <returns>Of each row.</returns>
    public ReadOnlyMemory<byte>[] Of(Chunk chunk)
    {
        var all = new byte[chunk.Count * Width];
        for (var column = 0; column < Columns.Length; column++)
        {
            if (chunk.Bytes[(int)Columns[column]] is not { } cells) continue;
            var values = cells.Expand(buffer.AsSpan(0, chunk.Blocks * RowBlocks.Rows));
            for (var row = 0; row < chunk.Count; row++) all[(row * Width) + column] = values[row];
        }

        var impairments = chunk.Impairments;
        for (var place = 0; place < impairments.Rows.Length; place++)
            BitConverter.TryWriteBytes(all.AsSpan((impairments.Rows[place] * Width) + Columns.Length), impairments.Masks[place]);
        return [.. Enumerable.Range(0, chunk.Count).Select(row => all.AsMemory(row * Width, Width))];
    }

    /// <returns>The numbers of the attributes in which two descriptions differ.</returns>
    public static IReadOnlyList<int> Differing(ReadOnlyMemory<byte> one, ReadOnlyMemory<byte> other) =>
        one.Span.SequenceEqual(other.Span) ? [] : [.. Enumerable.Range(0, Width).Where(number => one.Span[number] != other.Span[number])];
}
