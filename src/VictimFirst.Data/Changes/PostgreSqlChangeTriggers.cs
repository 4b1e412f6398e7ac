using VictimFirst.Data.Extracts;

namespace VictimFirst.Data.Changes;

/// <summary>
/// PostgreSQL's triggers on the traced tables. Each works once a statement, on the rows that the statement wrote (<c>written</c>) and those
/// that it replaced or deleted (<c>gone</c>). Whoever writes first takes hold of the version before any row, in one order for all, so that
/// writers wait for each other instead of deadlocking, and versions become visible in their order.
/// </summary>
internal static class PostgreSqlChangeTriggers
{
    /// <summary>Answers the version of this transaction, which the first call in it moves.</summary>
    public const string MoveVersion = "SELECT moved_data_version()";

    private static readonly string[] Events = ["insert", "update", "delete"];

    public static IEnumerable<string> Create()
    {
        // A transaction's number alone could come again in a restored copy of the database; its number and its instant do not.
        yield return $"""
            CREATE FUNCTION moved_data_version() RETURNS bigint LANGUAGE plpgsql AS $$
            DECLARE
                me text := pg_current_xact_id()::text || ' ' || extract(epoch FROM transaction_timestamp())::text;
                moved bigint;
            BEGIN
                UPDATE data_state SET version = version + 1, moved_by = me WHERE moved_by IS DISTINCT FROM me RETURNING version INTO moved;
                IF moved IS NULL THEN
                    SELECT version INTO moved FROM data_state;
                ELSE
                    DELETE FROM cube_changes WHERE version <= moved - {CubeChange.KeptVersions};
                END IF;
                RETURN moved;
            END
            $$;
            """;
        yield return """
            CREATE FUNCTION hold_data_version() RETURNS trigger LANGUAGE plpgsql AS $$
            BEGIN
                PERFORM FROM data_state FOR UPDATE;
                RETURN NULL;
            END
            $$;
            """;
        yield return $"""
            CREATE FUNCTION trace_everything() RETURNS trigger LANGUAGE plpgsql AS $$
            BEGIN
                INSERT INTO cube_changes (version, kind, referral_id)
                VALUES (moved_data_version(), '{ChangeKinds.Everything}', {CubeChange.NoReferral}) ON CONFLICT DO NOTHING;
                RETURN NULL;
            END
            $$;
            """;
        foreach (var table in TracedTables.All)
        {
            yield return Function(table);
            foreach (var trigger in Triggers(table)) yield return trigger;
        }
    }

    public static IEnumerable<string> Drop()
    {
        foreach (var table in TracedTables.All)
        {
            foreach (var when in (string[])["before", "on_truncate", .. Events.Select(e => $"on_{e}")])
            {
                yield return $"DROP TRIGGER tr_{table.Name}_traced_{when} ON {table.Name};";
            }

            yield return $"DROP FUNCTION trace_{table.Name}();";
        }

        yield return "DROP FUNCTION trace_everything();";
        yield return "DROP FUNCTION hold_data_version();";
        yield return "DROP FUNCTION moved_data_version();";
    }

    private static string Function(TracedTable table)
    {
        var key = ExtractFormat.Tables.Single(t => t.Name == table.Name).Key;
        return $"""
            CREATE FUNCTION trace_{table.Name}() RETURNS trigger LANGUAGE plpgsql AS $$
            DECLARE
                moved bigint;
            BEGIN
                IF TG_OP <> 'DELETE' THEN
                    IF NOT EXISTS (SELECT FROM written) THEN RETURN NULL; END IF;
                    moved := moved_data_version();
                    UPDATE {table.Name} t SET data_version = moved FROM written w
                    WHERE {string.Join(" AND ", key.Select(c => $"t.{c.Name} = w.{c.Name}"))} AND w.data_version <> moved;
            {Trace(table, "written")}
                END IF;
                IF TG_OP <> 'INSERT' THEN
                    IF NOT EXISTS (SELECT FROM gone) THEN RETURN NULL; END IF;
                    moved := moved_data_version();
            {Trace(table, "gone")}
                END IF;
                RETURN NULL;
            END
            $$;
            """;
    }

    private static string Trace(TracedTable table, string rows) => table.Referrals is null
        ? $"        INSERT INTO cube_changes (version, kind, referral_id) VALUES (moved, '{table.Kind}', {CubeChange.NoReferral}) "
            + "ON CONFLICT DO NOTHING;"
        : $"""
                IF EXISTS (SELECT FROM {rows} OFFSET {CubeChange.LargestTracedStatement}) THEN
                    INSERT INTO cube_changes (version, kind, referral_id)
                    VALUES (moved, '{ChangeKinds.Everything}', {CubeChange.NoReferral}) ON CONFLICT DO NOTHING;
                ELSE
                    INSERT INTO cube_changes (version, kind, referral_id)
                    SELECT DISTINCT moved, '{table.Kind}', led.referral_id FROM ({table.ReferralsOf(rows)}) led (referral_id)
                    ON CONFLICT DO NOTHING;
                END IF;
        """;

    /// <summary>Transition tables are given to triggers of one event only.</summary>
    private static IEnumerable<string> Triggers(TracedTable table)
    {
        yield return $"""
            CREATE TRIGGER tr_{table.Name}_traced_before BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON {table.Name}
                FOR EACH STATEMENT EXECUTE FUNCTION hold_data_version();
            """;
        foreach (var change in Events)
        {
            var transition = change switch
            {
                "insert" => "NEW TABLE AS written",
                "delete" => "OLD TABLE AS gone",
                _ => "OLD TABLE AS gone NEW TABLE AS written",
            };
            yield return $"""
                CREATE TRIGGER tr_{table.Name}_traced_on_{change} AFTER {change.ToUpperInvariant()} ON {table.Name}
                    REFERENCING {transition} FOR EACH STATEMENT EXECUTE FUNCTION trace_{table.Name}();
                """;
        }

        yield return $"""
            CREATE TRIGGER tr_{table.Name}_traced_on_truncate AFTER TRUNCATE ON {table.Name}
                FOR EACH STATEMENT EXECUTE FUNCTION trace_everything();
            """;
    }
}
