namespace VictimFirst.Statistics.Cube.Columns;

/// <summary>The column that a set is ordered by, ascending: a day as <see cref="DateOnly.DayNumber"/>, or the row of a case.</summary>
internal readonly struct OrderedColumn(int[] values)
{
    public ReadOnlySpan<int> Values => values;

    public RowRange All => new(0, values.Length);

    /// <summary>The rows whose value lies between the two, inclusive.</summary>
    public RowRange Between(int low, int high)
    {
        var first = FirstAtLeast(low);
        return new RowRange(first, FirstAtLeast((long)high + 1) - first);
    }

    public RowRange Between(DateOnly first, DateOnly last) => Between(first.DayNumber, last.DayNumber);

    private int FirstAtLeast(long value)
    {
        var (low, high) = (0, values.Length);
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            if (values[middle] < value) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
