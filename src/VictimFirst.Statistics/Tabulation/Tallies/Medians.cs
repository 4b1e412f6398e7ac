namespace VictimFirst.Statistics.Tabulation.Tallies;

internal static class Medians
{
    /// <summary>The middle value of each cell, midway between two; zero for a cell without values, which is not published.</summary>
    public static double[] Of(RawCells cells)
    {
        var medians = new double[cells.Counts.Length];
        var values = cells.Values!;
        values.Sort(static (a, b) => a.Cell != b.Cell ? a.Cell.CompareTo(b.Cell) : a.Value.CompareTo(b.Value));
        for (var first = 0; first < values.Count;)
        {
            var cell = values[first].Cell;
            var last = first;
            while (last < values.Count && values[last].Cell == cell) last++;
            var (lower, upper) = ((cells.Counts[cell] - 1) / 2, cells.Counts[cell] / 2);
            medians[cell] = ((long)ValueAt(lower, first) + ValueAt(upper, first)) / 2.0;
            first = last;
        }

        return medians;

        int ValueAt(int rank, int first)
        {
            while (rank >= values[first].Times) rank -= values[first++].Times;
            return values[first].Value;
        }
    }
}
