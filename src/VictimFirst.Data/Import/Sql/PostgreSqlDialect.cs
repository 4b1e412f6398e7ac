using VictimFirst.Data.Changes;
using VictimFirst.Data.Configurations;
using VictimFirst.Data.Extracts;

namespace VictimFirst.Data.Import.Sql;

internal sealed class PostgreSqlDialect : SqlDialect
{
    public override string Quote(string name) => $"\"{name}\"";

    public override string Staging(ExtractTable table) => $"\"staged_{table.Name}\"";

    public override string CreateStaging(ExtractTable table)
    {
        var columns = string.Join(", ", table.Stored.Select(c => $"{Quote(c.Name)} {TypeOf(c)}"));
        return $"CREATE TEMPORARY TABLE {Staging(table)} (line bigint NOT NULL, {columns}) ON COMMIT DROP";
    }

    public override string? Analyse(string quotedTable) => $"ANALYZE {quotedTable}";

    public override string UpdateDiffering(ExtractTable table)
    {
        var columns = Others(table).ToList();
        return $"""
            UPDATE {Quote(table.Name)} t
            SET {string.Join(", ", columns.Select(c => $"{Quote(c.Name)} = s.{Quote(c.Name)}"))}, {Quote("data_version")} = {Version}
            FROM {Staging(table)} s
            WHERE {SameKey(table)} AND ({Columns(columns, "t.")}) IS DISTINCT FROM ({Columns(columns, "s.")})
            """;
    }

    public override string MoveVersion => PostgreSqlChangeTriggers.MoveVersion;

    public override string AllTriggers => "USER";

    public override IEnumerable<(string Table, string Trigger)> RuleTriggers =>
    [
        ("referrals", "tr_referrals_opening_not_before_referral_on_update"),
        ("cases", "tr_cases_opening_not_before_referral_on_insert"),
        ("cases", "tr_cases_opening_not_before_referral_on_update"),
    ];

    public override string DisableTrigger(string table, string trigger) => $"ALTER TABLE {Quote(table)} DISABLE TRIGGER {trigger}";

    public override string EnableTrigger(string table, string trigger) => $"ALTER TABLE {Quote(table)} ENABLE TRIGGER {trigger}";

    public override IEnumerable<string> SetAside(IReadOnlyList<ExtractTable> tables)
    {
        // References go first, because they rest on keys; whatever order they are put back in, keys come before references.
        var names = string.Join(", ", tables.Select(t => $"'{t.Name}'::regclass"));
        yield return $"""
            CREATE TEMPORARY TABLE set_aside ON COMMIT DROP AS
            SELECT CASE contype WHEN 'f' THEN 2 ELSE 1 END AS step, conrelid::regclass::text AS on_table,
                format('ALTER TABLE %s DROP CONSTRAINT %I', conrelid::regclass, conname) AS drop_it,
                format('ALTER TABLE %s ADD CONSTRAINT %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) AS put_back
            FROM pg_constraint WHERE conrelid IN ({names}) AND contype IN ('f', 'p', 'u', 'x')
            UNION ALL
            SELECT 1, indrelid::regclass::text, format('DROP INDEX %s', indexrelid::regclass), pg_get_indexdef(indexrelid)
            FROM pg_index i WHERE indrelid IN ({names}) AND NOT EXISTS (SELECT FROM pg_constraint c WHERE c.conindid = i.indexrelid)
            """;
        yield return """
            DO $$
            DECLARE dropping text;
            BEGIN
                FOR dropping IN SELECT drop_it FROM set_aside ORDER BY step DESC LOOP EXECUTE dropping; END LOOP;
            END $$
            """;
    }

    public override IEnumerable<string> PutBack(IReadOnlyList<ExtractTable> tables)
    {
        yield return """
            DO $$
            DECLARE putting text;
            BEGIN
                FOR putting IN SELECT put_back FROM set_aside ORDER BY step, on_table LOOP EXECUTE putting; END LOOP;
            END $$
            """;
    }

    private static string TypeOf(ExtractColumn column) => column.Kind switch
    {
        ColumnKind.Id or ColumnKind.Reference => "bigint",
        ColumnKind.Date => "date",
        ColumnKind.Timestamp => "timestamp with time zone",
        ColumnKind.Flag => "boolean",
        ColumnKind.Uuid => "uuid",
        ColumnKind.Whole => ColumnTypes.IsSmall(column) ? "smallint" : "integer",
        _ => "text",
    };
}
