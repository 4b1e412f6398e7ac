using VictimFirst.Statistics.Cube.Columns;

namespace VictimFirst.Statistics.Editions;

/// <summary>
/// Tells whether a unit is described as it was. Its place and its days are not part of the description: they say which figures it is in.
/// </summary>
internal sealed class UnitAttributes
{
    private static readonly ByteColumn[] Columns = [.. Enum.GetValues<ByteColumn>().Where(column => column != ByteColumn.Beat)];

    private readonly byte[] buffer = new byte[Chunk.Capacity];

    /// <returns>A number a row: another one where any category, flag or level of the row is another.</returns>
    public int[] Of(Chunk chunk)
    {
        var hashes = new HashCode[chunk.Count];
        foreach (var column in Columns)
        {
            if (chunk.Bytes[(int)column] is not { } cells) continue;
            var values = cells.Expand(buffer.AsSpan(0, chunk.Blocks * RowBlocks.Rows));
            for (var row = 0; row < hashes.Length; row++) hashes[row].Add(values[row]);
        }

        var impairments = chunk.Impairments;
        for (var place = 0; place < impairments.Rows.Length; place++) hashes[impairments.Rows[place]].Add(impairments.Masks[place]);
        return Array.ConvertAll(hashes, hash => hash.ToHashCode());
    }
}
