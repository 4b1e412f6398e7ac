namespace VictimFirst.Statistics.Cube.Columns;

/// <summary>The columns of elapsed time, in whole minutes.</summary>
internal enum MinutesColumn : byte
{
    ReceivedToAllocated,
    ReceivedToFirstContact,
    RecordedToReceived,
}
