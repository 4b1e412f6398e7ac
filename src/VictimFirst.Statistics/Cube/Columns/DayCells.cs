using System.Runtime.InteropServices;

namespace VictimFirst.Statistics.Cube.Columns;

/// <summary>
/// One <see cref="Day"/> a row, with the zone map that lets a period pass over the rows, or take them all, without reading them.
/// </summary>
internal sealed class DayCells
{
    private readonly ushort[] padded;

    private DayCells(ushort[] padded, int count)
    {
        this.padded = padded;
        (Earliest, Latest) = (Day.None, 0);
        foreach (var day in padded.AsSpan(0, count))
        {
            if (day == Day.None)
            {
                HasNone = true;
                continue;
            }

            if (day < Earliest) Earliest = day;
            if (day > Latest) Latest = day;
        }
    }

    /// <summary>The earliest day of any row; <see cref="Day.None"/> where no row has one.</summary>
    public ushort Earliest { get; }

    /// <summary>The latest day of any row that has one.</summary>
    public ushort Latest { get; }

    public bool HasNone { get; }

    /// <summary>Longer than the rows by what fills the last 64.</summary>
    public ReadOnlySpan<ushort> Padded => padded;

    public static DayCells Of(ReadOnlySpan<ushort> days) => new(RowBlocks.Pad(days), days.Length);

    /// <summary>The bytes that the column holds in memory.</summary>
    public long Size => MemoryMarshal.AsBytes<ushort>(padded).Length;
}
