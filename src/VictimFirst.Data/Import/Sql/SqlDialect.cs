using VictimFirst.Data.Extracts;

namespace VictimFirst.Data.Import.Sql;

/// <summary>The words of one provider that an import's statements are made of.</summary>
internal abstract class SqlDialect
{
    /// <summary>Parameter of the statements that write: the data version of the rows they touch.</summary>
    public const string Version = "@version";

    public abstract string Quote(string name);

    /// <summary>The quoted name of the temporary table that holds a file's rows.</summary>
    public abstract string Staging(ExtractTable table);

    /// <summary>Creates the staging table: the file's line, then the columns of the table.</summary>
    public abstract string CreateStaging(ExtractTable table);

    /// <summary>Tells the planner how many rows are staged, or null where the provider finds out by itself.</summary>
    public abstract string? Analyse(string quotedTable);

    /// <summary>Updates the stored rows (<c>t</c>) whose staged row (<c>s</c>) differs in any column.</summary>
    public abstract string UpdateDiffering(ExtractTable table);

    /// <summary>Answers the data version of this transaction, which it moves.</summary>
    public abstract string MoveVersion { get; }

    /// <summary>In place of a trigger's name: all that people made.</summary>
    public abstract string AllTriggers { get; }

    /// <summary>
    /// The triggers that compare rows of two tables, which an import has done for all of them at once: rows that are good together may pass
    /// through a state that is not.
    /// </summary>
    public abstract IEnumerable<(string Table, string Trigger)> RuleTriggers { get; }

    public abstract string DisableTrigger(string table, string trigger);

    public abstract string EnableTrigger(string table, string trigger);

    /// <summary>
    /// Sets references and indexes of empty tables aside, because checking each of millions of rows by itself takes several times as
    /// long as checking them together.
    /// </summary>
    public abstract IEnumerable<string> SetAside(IReadOnlyList<ExtractTable> tables);

    /// <summary>Puts back what <see cref="SetAside"/> set aside, which checks every row.</summary>
    public abstract IEnumerable<string> PutBack(IReadOnlyList<ExtractTable> tables);

    public string Insert(ExtractTable table, bool intoEmpty)
    {
        var columns = Columns(table.Stored, "");
        var absent = intoEmpty ? "" : $"\nWHERE NOT EXISTS (SELECT 1 FROM {Quote(table.Name)} t WHERE {SameKey(table)})";
        return $"""
            INSERT INTO {Quote(table.Name)} ({columns}, {Quote("data_version")})
            SELECT {Columns(table.Stored, "s.")}, {Version} FROM {Staging(table)} s{absent}
            """;
    }

    protected string SameKey(ExtractTable table) => string.Join(" AND ", table.Key.Select(c => $"t.{Quote(c.Name)} = s.{Quote(c.Name)}"));

    protected string Columns(IEnumerable<ExtractColumn> columns, string prefix) =>
        string.Join(", ", columns.Select(c => prefix + Quote(c.Name)));

    protected static IEnumerable<ExtractColumn> Others(ExtractTable table) => table.Stored.Where(c => !c.IsKey);
}
