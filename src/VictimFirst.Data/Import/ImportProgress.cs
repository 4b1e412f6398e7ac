namespace VictimFirst.Data.Import;

public enum ImportStep
{
    /// <summary>A file is read, checked line by line, and staged.</summary>
    Reading,

    /// <summary>Staged rows are checked against each other and against the database.</summary>
    Checking,

    /// <summary>Rows that differ are written.</summary>
    Writing,

    /// <summary>References and indexes that were set aside for a first load are put back, which checks every row of it.</summary>
    Finishing,
}

/// <param name="Table">The table that is worked on; empty where it is all of them.</param>
/// <param name="Rows">Rows of the table done so far; 0 where they are not counted.</param>
public sealed record ImportProgress(ImportStep Step, string Table, long Rows);
