namespace VictimFirst.Statistics.Cube.Columns;

/// <summary>The yes-or-no facts of a record of the Victim Personal Statement, one bit each.</summary>
[Flags]
internal enum VpsFlags : byte
{
    None = 0,
    Eligible = 1,

    /// <summary>The service helped to complete a statement.</summary>
    Facilitated = 2,
}
