namespace VictimFirst.Statistics.Cube.Columns;

/// <summary>What came of a restorative justice case, one bit each.</summary>
[Flags]
internal enum RjFlags : byte
{
    None = 0,
    Conversation = 1,
    Outcome = 2,
}
