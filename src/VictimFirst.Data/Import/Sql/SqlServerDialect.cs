using System.Globalization;
using VictimFirst.Data.Changes;
using VictimFirst.Data.Configurations;
using VictimFirst.Data.Extracts;

namespace VictimFirst.Data.Import.Sql;

internal sealed class SqlServerDialect : SqlDialect
{
    /// <summary>Longest text that is stored in the row: longer ones are <c>nvarchar(max)</c>.</summary>
    private const int LongestShortText = 4000;

    public override string Quote(string name) => $"[{name}]";

    public override string Staging(ExtractTable table) => $"[#staged_{table.Name}]";

    public override string CreateStaging(ExtractTable table)
    {
        // A temporary table lives as long as its session, and sessions are pooled.
        var columns = string.Join(", ", table.Stored.Select(c => $"{Quote(c.Name)} {TypeOf(c)} NULL"));
        return $"DROP TABLE IF EXISTS {Staging(table)}; CREATE TABLE {Staging(table)} (line bigint NOT NULL, {columns})";
    }

    public override string? Analyse(string quotedTable) => null;

    public override string UpdateDiffering(ExtractTable table)
    {
        var columns = Others(table).ToList();
        return $"""
            UPDATE t
            SET {string.Join(", ", columns.Select(c => $"{Quote(c.Name)} = s.{Quote(c.Name)}"))}, {Quote("data_version")} = {Version}
            FROM {Quote(table.Name)} t JOIN {Staging(table)} s ON {SameKey(table)}
            WHERE NOT EXISTS (SELECT {Compared(columns, "t")} INTERSECT SELECT {Compared(columns, "s")})
            """;
    }

    public override string MoveVersion => SqlServerChangeTriggers.MoveVersion;

    public override string AllTriggers => "ALL";

    public override IEnumerable<(string Table, string Trigger)> RuleTriggers =>
        [("referrals", "tr_referrals_opening_not_before_referral"), ("cases", "tr_cases_opening_not_before_referral")];

    public override string DisableTrigger(string table, string trigger) => $"DISABLE TRIGGER {trigger} ON {Quote(table)}";

    public override string EnableTrigger(string table, string trigger) => $"ENABLE TRIGGER {trigger} ON {Quote(table)}";

    // Checks go with the references here; they are checked again with them. Indexes stay: disabling a clustered one closes its table.
    public override IEnumerable<string> SetAside(IReadOnlyList<ExtractTable> tables) =>
        tables.Select(t => $"ALTER TABLE {Quote(t.Name)} NOCHECK CONSTRAINT ALL");

    public override IEnumerable<string> PutBack(IReadOnlyList<ExtractTable> tables) =>
        tables.Select(t => $"ALTER TABLE {Quote(t.Name)} WITH CHECK CHECK CONSTRAINT ALL");

    /// <summary>
    /// INTERSECT takes two nulls for equal. Texts are compared as bytes, because most collations ignore case and trailing blanks.
    /// </summary>
    private string Compared(IEnumerable<ExtractColumn> columns, string row) => string.Join(", ", columns.Select(c =>
        c.Kind == ColumnKind.Text ? $"CONVERT(varbinary(max), {row}.{Quote(c.Name)})" : $"{row}.{Quote(c.Name)}"));

    private static string TypeOf(ExtractColumn column) => column.Kind switch
    {
        ColumnKind.Id or ColumnKind.Reference => "bigint",
        ColumnKind.Date => "date",
        ColumnKind.Timestamp => "datetimeoffset(6)",
        ColumnKind.Flag => "bit",
        ColumnKind.Uuid => "uniqueidentifier",
        ColumnKind.Whole => ColumnTypes.IsSmall(column) ? "smallint" : "int",
        ColumnKind.Text => column.MaxLength > LongestShortText
            ? "nvarchar(max) COLLATE DATABASE_DEFAULT"
            : string.Create(CultureInfo.InvariantCulture, $"nvarchar({column.MaxLength}) COLLATE DATABASE_DEFAULT"),
        _ => string.Create(CultureInfo.InvariantCulture, $"varchar({ColumnTypes.CodeLength}) COLLATE {ColumnTypes.SqlServerCodeCollation}"),
    };
}
