namespace VictimFirst.Statistics.Tabulation.Tallies;

internal static class Medians
{
    /// <summary>The middle value of each cell, midway between two; zero for a cell without values, which is not published.</summary>
    public static double[] Of(RawCells cells)
    {
        var values = new int[cells.Values!.Count];
        var ends = new int[cells.Counts.Length];
        for (var (cell, end) = (0, 0); cell < ends.Length; cell++)
        {
            ends[cell] = end;
            end += cells.Counts[cell];
        }

        foreach (var (cell, value) in cells.Values) values[ends[cell]++] = value;
        var medians = new double[ends.Length];
        for (var cell = 0; cell < medians.Length; cell++)
        {
            var ofCell = values.AsSpan(ends[cell] - cells.Counts[cell], cells.Counts[cell]);
            if (ofCell.IsEmpty) continue;
            ofCell.Sort();
            medians[cell] = (ofCell[(ofCell.Length - 1) / 2] + (long)ofCell[ofCell.Length / 2]) / 2.0;
        }

        return medians;
    }
}
