using VictimFirst.Statistics.Cube.Columns;

namespace VictimFirst.Statistics.Editions;

/// <summary>Reads the units of chunks.</summary>
internal sealed class UnitMonths
{
    private readonly int[] monthByDay;
    private readonly int afterAll;
    private readonly byte[] buffer = new byte[Chunk.Capacity];

    public UnitMonths(CoveredMonths covered)
    {
        afterAll = covered.Months;
        monthByDay = new int[ushort.MaxValue + 1];
        for (var day = 0; day < Day.None; day++)
        {
            var date = Day.ToDate((ushort)day);
            var month = ((date.Year - covered.Start.Year) * 12) + date.Month - covered.Start.Month;
            monthByDay[day] = Math.Clamp(month, -1, afterAll);
        }

        monthByDay[Day.None] = afterAll;
    }

    public void Each(Chunk chunk, Action<int, UnitInTime> take)
    {
        var received = chunk.Day(DayColumn.Received).Padded;
        var opened = chunk.Day(DayColumn.Opened).Padded;
        var closed = chunk.Day(DayColumn.Closed).Padded;
        var beats = chunk.Byte(ByteColumn.Beat).Expand(buffer.AsSpan(0, chunk.Blocks * RowBlocks.Rows));
        for (var row = 0; row < chunk.Count; row++)
        {
            take(
                beats[row] < CheckedArea.NoBeat ? beats[row] : CheckedArea.NoBeat,
                new UnitInTime(monthByDay[received[row]], monthByDay[opened[row]], monthByDay[closed[row]], opened[row] != Day.None));
        }
    }
}
