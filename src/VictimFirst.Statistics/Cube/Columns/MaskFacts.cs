namespace VictimFirst.Statistics.Cube.Columns;

/// <summary>Several categories of one list for the rows that have any, one bit each.</summary>
internal sealed class MaskFacts(ushort[] rows, ushort[] masks)
{
    public static MaskFacts None { get; } = new([], []);

    /// <summary>In order.</summary>
    public ReadOnlySpan<ushort> Rows => rows;

    public ReadOnlySpan<ushort> Masks => masks;

    public long Size => 4L * rows.Length;
}
