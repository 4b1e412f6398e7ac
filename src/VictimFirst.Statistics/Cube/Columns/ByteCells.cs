namespace VictimFirst.Statistics.Cube.Columns;

/// <summary>
/// One byte a row: either every row's, or, where one value is far the most common, that value and the rows that differ. Facts that few
/// cases have cost little so, and are counted by those rows alone.
/// </summary>
internal sealed class ByteCells
{
    /// <summary>A row that differs costs three bytes, two for its number: a quarter is where it still pays in space and in time.</summary>
    private const int SparseUpToOneIn = 4;

    private readonly byte[]? padded;
    private readonly ushort[] rows;
    private readonly byte[] values;

    private ByteCells(byte[]? padded, byte common, ushort[] rows, byte[] values)
    {
        this.padded = padded;
        Common = common;
        this.rows = rows;
        this.values = values;
    }

    public bool IsDense => padded is not null;

    /// <summary>Dense: longer than the rows by what fills the last 64.</summary>
    public ReadOnlySpan<byte> Padded => padded;

    /// <summary>Not dense: what every row holds that <see cref="Rows"/> does not name.</summary>
    public byte Common { get; }

    /// <summary>Not dense: the rows that differ, in order.</summary>
    public ReadOnlySpan<ushort> Rows => rows;

    /// <summary>Not dense: what those rows hold.</summary>
    public ReadOnlySpan<byte> Values => values;

    /// <param name="cells">One a row.</param>
    /// <param name="neighbour">A column of the same rows, whose row numbers are shared where they are the same.</param>
    public static ByteCells Of(ReadOnlySpan<byte> cells, ByteCells? neighbour)
    {
        var common = MostCommon(cells, out var times);
        var differing = cells.Length - times;
        if (differing > cells.Length / SparseUpToOneIn) return new ByteCells(RowBlocks.Pad(cells), 0, [], []);
        var (rows, values) = (new ushort[differing], new byte[differing]);
        var next = 0;
        for (var row = 0; row < cells.Length; row++)
        {
            if (cells[row] == common) continue;
            rows[next] = (ushort)row;
            values[next++] = cells[row];
        }

        var shared = neighbour is not null && neighbour.Rows.SequenceEqual(rows) ? neighbour.rows : rows;
        return new ByteCells(null, common, shared, values);
    }

    /// <summary>Every row's cell: the column's own where it is dense, else written to the buffer.</summary>
    /// <param name="buffer">As long as the rows' blocks.</param>
    public ReadOnlySpan<byte> Expand(Span<byte> buffer)
    {
        if (padded is not null) return padded;
        buffer.Fill(Common);
        for (var i = 0; i < rows.Length; i++) buffer[rows[i]] = values[i];
        return buffer;
    }

    /// <summary>The bytes that the column holds in memory, without row numbers that the neighbour holds.</summary>
    public long SizeBeside(ByteCells? neighbour) =>
        (padded?.Length ?? 0) + values.Length + (ReferenceEquals(rows, neighbour?.rows) ? 0 : rows.Length * sizeof(ushort));

    private static byte MostCommon(ReadOnlySpan<byte> cells, out int times)
    {
        Span<int> counts = stackalloc int[byte.MaxValue + 1];
        counts.Clear();
        foreach (var cell in cells) counts[cell]++;
        var common = 0;
        for (var value = 1; value < counts.Length; value++)
        {
            if (counts[value] > counts[common]) common = value;
        }

        times = counts[common];
        return (byte)common;
    }
}
