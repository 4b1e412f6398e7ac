namespace VictimFirst.Statistics.Cube.Columns;

/// <summary>A run of neighbouring rows of a column set.</summary>
internal readonly record struct RowRange(int First, int Count)
{
    /// <summary>The row after the last.</summary>
    public int End => First + Count;
}
