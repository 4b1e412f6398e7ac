using System.Collections.Immutable;

namespace VictimFirst.Data.Import;

/// <summary>What became of one table's rows.</summary>
public sealed record TableImport(string Table, long Inserted, long Updated, long Unchanged)
{
    public long Read => Inserted + Updated + Unchanged;
}

/// <param name="Changed">Whether the database's content moved, and the data version with it.</param>
/// <param name="Version">The data version after the import.</param>
/// <param name="Tables">In the extract's order; empty where anything was rejected.</param>
/// <param name="Rejects">In the extract's order. Where there is one, nothing was loaded.</param>
/// <param name="RejectsCutShort">Whether reading ended at <see cref="ImportOptions.RejectLimit"/>, so that more may be wrong.</param>
public sealed record ImportResult(
    bool Changed, long Version, ImmutableArray<TableImport> Tables, ImmutableArray<ImportReject> Rejects, bool RejectsCutShort)
{
    public bool IsRejected => Rejects.Length > 0;
}
