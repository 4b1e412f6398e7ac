using VictimFirst.Statistics.Cube;
using VictimFirst.Statistics.Cube.Columns;
using VictimFirst.Statistics.Questions;

namespace VictimFirst.Statistics.Tabulation;

/// <summary>The value of a measure in the rows of a chunk, in stored units: days, minutes or points.</summary>
internal readonly struct RowValues
{
    private readonly MeasureCode measure;
    private readonly DayCells? opened;
    private readonly DayCells? closed;
    private readonly MinutesCells? minutes;
    private readonly byte[]? points;
    private readonly byte[]? before;

    public RowValues(MeasureCode measure, Chunk chunk)
    {
        this.measure = measure;
        switch (measure)
        {
            case MeasureCode.DaysOfSupport:
                (opened, closed) = (chunk.Day(DayColumn.Opened), chunk.Day(DayColumn.Closed));
                break;
            case MeasureCode.HoursToAllocation:
                minutes = chunk.Time(MinutesColumn.ReceivedToAllocated);
                break;
            case MeasureCode.HoursToFirstContact:
                minutes = chunk.Time(MinutesColumn.ReceivedToFirstContact);
                break;
            case MeasureCode.HoursRecordedToReceived:
                minutes = chunk.Time(MinutesColumn.RecordedToReceived);
                break;
            case MeasureCode.NeedAtStart:
                points = Expand(chunk, ByteColumn.NeedAtStart);
                break;
            case MeasureCode.NeedAtReview:
                points = Expand(chunk, ByteColumn.NeedAtReview);
                break;
            case MeasureCode.NeedAtEnd:
                points = Expand(chunk, ByteColumn.NeedAtEnd);
                break;
            case MeasureCode.NeedChange:
                (before, points) = (Expand(chunk, ByteColumn.NeedAtStart), Expand(chunk, ByteColumn.NeedAtEnd));
                break;
            default:
                throw new ArgumentException($"{measure} is not a value of a row.", nameof(measure));
        }
    }

    /// <summary>How many stored units make one of the measure's.</summary>
    public static int UnitsOf(MeasureCode measure) => measure
        is MeasureCode.HoursToAllocation or MeasureCode.HoursToFirstContact or MeasureCode.HoursRecordedToReceived ? 60 : 1;

    public static bool Has(MeasureCode measure) => measure is >= MeasureCode.DaysOfSupport and <= MeasureCode.NeedChange;

    public bool TryGet(int row, out int value)
    {
        if (minutes is not null)
        {
            value = minutes[row];
            return value != MinutesCells.None;
        }

        if (opened is not null)
        {
            var (first, last) = (opened.Padded[row], closed!.Padded[row]);
            value = last - first;
            return first != Day.None && last != Day.None;
        }

        value = points![row];
        var has = value != CategoryList.None;
        if (before is null) return has;
        value -= before[row];
        return has && before[row] != CategoryList.None;
    }

    private static byte[] Expand(Chunk chunk, ByteColumn column)
    {
        var cells = new byte[chunk.Blocks * RowBlocks.Rows];
        chunk.Byte(column).Expand(cells).CopyTo(cells);
        return cells;
    }
}
