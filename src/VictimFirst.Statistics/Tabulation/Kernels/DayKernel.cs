using System.Numerics;
using VictimFirst.Statistics.Cube.Columns;
using VictimFirst.Statistics.Tabulation.Masks;
using VictimFirst.Statistics.Tabulation.Planning;

namespace VictimFirst.Statistics.Tabulation.Kernels;

/// <summary>
/// Counts the rows of a mask by month, quarter or year. The days of a chunk lie close together, since referrals come in the order of their
/// ids, so a few comparisons with the ends of its periods are enough.
/// </summary>
internal static class DayKernel
{
    private const int MostPeriods = 40;

    public static bool CanCompare(DayCells days, DayAxis axis)
    {
        if (days.Earliest == Day.None) return false;
        var (first, last) = PeriodsOf(days, axis);
        return last - first < MostPeriods;
    }

    /// <param name="counts">One a period of the axis, and one for the rows outside them.</param>
    public static void Add(DayCells days, Mask mask, DayAxis axis, int[] counts)
    {
        var periods = CalendarPeriods.Of(axis.Unit);
        var (first, last) = PeriodsOf(days, axis);
        var left = mask.Count;
        Span<ulong> inPeriod = stackalloc ulong[Chunk.Capacity / RowBlocks.Rows];
        inPeriod = inPeriod[..mask.Words.Length];
        for (var period = first; period <= last && left > 0; period++)
        {
            var (from, to) = periods.DaysOf(axis.First + period);
            CompareKernel.InRange(days.Padded, from, to, inPeriod);
            var count = 0;
            for (var block = 0; block < inPeriod.Length; block++) count += BitOperations.PopCount(inPeriod[block] & mask.Words[block]);
            counts[period] += count;
            left -= count;
        }

        counts[axis.Periods] += left;
    }

    /// <summary>The periods of the axis that the chunk's days can lie in.</summary>
    private static (int First, int Last) PeriodsOf(DayCells days, DayAxis axis)
    {
        var byDay = CalendarPeriods.Of(axis.Unit).ByDay;
        return (Math.Max(byDay[days.Earliest] - axis.First, 0), Math.Min(byDay[days.Latest] - axis.First, axis.Periods - 1));
    }
}
