namespace VictimFirst.Statistics.Cube.Columns;

/// <summary>
/// How often each case had each support type in each channel, for the rows whose case had any, in compressed sparse rows: row i of
/// <see cref="Rows"/> has the entries from <see cref="First"/> i up to that of i + 1, in order of cell.
/// </summary>
internal sealed class SupportFacts(ushort[] rows, int[] first, byte[] cells, byte[] times)
{
    public static SupportFacts None { get; } = new([], [0], [], []);

    /// <summary>In order.</summary>
    public ReadOnlySpan<ushort> Rows => rows;

    /// <summary>One longer than <see cref="Rows"/>.</summary>
    public ReadOnlySpan<int> First => first;

    /// <summary>Index of the support type times the number of channels plus that of the channel.</summary>
    public ReadOnlySpan<byte> Cells => cells;

    /// <summary>At least 1. More than 255 are several entries of one cell.</summary>
    public ReadOnlySpan<byte> Times => times;

    public long Size => (2L * rows.Length) + (4L * first.Length) + (2L * cells.Length);
}
