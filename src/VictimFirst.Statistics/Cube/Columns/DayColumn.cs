namespace VictimFirst.Statistics.Cube.Columns;

/// <summary>The columns of local days.</summary>
internal enum DayColumn : byte
{
    Received,
    Opened,
    Closed,
}
