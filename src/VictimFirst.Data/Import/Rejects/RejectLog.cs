using System.Collections.Immutable;
using VictimFirst.Data.Extracts;

namespace VictimFirst.Data.Import.Rejects;

/// <summary>Collects what is wrong with an extract, up to a limit.</summary>
internal sealed class RejectLog(int limit)
{
    private readonly List<ImportReject> rejects = [];
    private readonly Dictionary<string, HashSet<long>> rejectedKeys = new(StringComparer.Ordinal);
    private readonly HashSet<string> unreadTables = new(StringComparer.Ordinal);

    public bool Any => rejects.Count > 0;

    /// <summary>One more than the limit has been found, so it is time to stop.</summary>
    public bool IsFull { get; private set; }

    /// <summary>How many more can be taken before the log is full.</summary>
    public int Room => limit - rejects.Count;

    public void Add(ImportReject reject)
    {
        if (rejects.Count < limit) rejects.Add(reject);
        else IsFull = true;
    }

    public void AddFile(string file, string reason) => Add(new ImportReject(file, 0, "", "", reason));

    /// <summary>Remembers a rejected row's key, so that rows that refer to it are not reported as well.</summary>
    public void AddKey(string table, long key)
    {
        if (!rejectedKeys.TryGetValue(table, out var keys)) rejectedKeys[table] = keys = [];
        keys.Add(key);
    }

    /// <summary>Remembers that a table's file could not be read, so that rows that refer to it are not reported.</summary>
    public void AddUnread(string table) => unreadTables.Add(table);

    public bool IsUnread(string table) => unreadTables.Contains(table);

    public bool IsRejectedKey(string table, long key) => rejectedKeys.TryGetValue(table, out var keys) && keys.Contains(key);

    public int RejectedKeys(string table) => rejectedKeys.TryGetValue(table, out var keys) ? keys.Count : 0;

    /// <summary>In the order of the extract: by file and line.</summary>
    public ImmutableArray<ImportReject> InOrder()
    {
        var files = ExtractFormat.Tables.Select(t => t.FileName).Prepend(ExtractFormat.ManifestFile).ToList();
        return [.. rejects.OrderBy(r => files.IndexOf(r.File)).ThenBy(r => r.Line)];
    }
}
