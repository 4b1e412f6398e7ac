namespace VictimFirst.Statistics.Cube.Columns;

/// <summary>Rows come in blocks of 64, one bit each of a word, so that no loop over a column has a tail.</summary>
internal static class RowBlocks
{
    public const int Rows = 64;

    /// <summary>How many blocks hold the rows.</summary>
    public static int Of(int rows) => (rows + Rows - 1) / Rows;

    /// <summary>A copy that fills its last block; what is added is never counted.</summary>
    public static T[] Pad<T>(ReadOnlySpan<T> cells)
    {
        var padded = new T[Of(cells.Length) * Rows];
        cells.CopyTo(padded);
        return padded;
    }
}
