namespace VictimFirst.Data.Editions;

/// <summary>
/// Editions take rows and change none. The parts of one may be deleted once a later revision of its quarter stands in its place: nobody
/// asks it any more, and a person who was erased must not live on in it.
/// </summary>
internal static class EditionTriggers
{
    private const string Frozen = "An edition is frozen once it is published";

    public static string NameOf(string table) => $"tr_{table}_frozen";

    public static IEnumerable<string> Create(DatabaseProvider provider) =>
        provider == DatabaseProvider.PostgreSql ? CreateOnPostgreSql() : [EditionsOnSqlServer(), PartsOnSqlServer()];

    public static IEnumerable<string> Drop(DatabaseProvider provider) => provider == DatabaseProvider.PostgreSql
        ? ["DROP FUNCTION edition_refuse_change() CASCADE;", "DROP FUNCTION edition_refuse_deletion() CASCADE;"]
        : [$"DROP TRIGGER {NameOf(EditionTables.Editions)};", $"DROP TRIGGER {NameOf(EditionTables.Parts)};"];

    /// <summary>ALWAYS, or a session that calls itself a replica would pass them by.</summary>
    private static IEnumerable<string> CreateOnPostgreSql()
    {
        yield return $"""
            CREATE FUNCTION edition_refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
            BEGIN
                RAISE EXCEPTION '{Frozen}: % on % is refused.', TG_OP, TG_TABLE_NAME;
            END $$;
            CREATE FUNCTION edition_refuse_deletion() RETURNS trigger LANGUAGE plpgsql AS $$
            BEGIN
                IF EXISTS (
                    SELECT 1 FROM gone JOIN {EditionTables.Editions} e ON e.id = gone.edition_id
                    WHERE NOT EXISTS (SELECT 1 FROM {EditionTables.Editions} l WHERE l.quarter = e.quarter AND l.revision > e.revision)
                ) THEN
                    RAISE EXCEPTION '{Frozen}: DELETE on % is refused while no revision has taken its place.', TG_TABLE_NAME;
                END IF;
                RETURN NULL;
            END $$;
            """;
        yield return $"""
            CREATE TRIGGER {NameOf(EditionTables.Editions)} BEFORE UPDATE OR DELETE OR TRUNCATE ON {EditionTables.Editions}
            FOR EACH STATEMENT EXECUTE FUNCTION edition_refuse_change();
            ALTER TABLE {EditionTables.Editions} ENABLE ALWAYS TRIGGER {NameOf(EditionTables.Editions)};
            CREATE TRIGGER {NameOf(EditionTables.Parts)} BEFORE UPDATE OR TRUNCATE ON {EditionTables.Parts}
            FOR EACH STATEMENT EXECUTE FUNCTION edition_refuse_change();
            ALTER TABLE {EditionTables.Parts} ENABLE ALWAYS TRIGGER {NameOf(EditionTables.Parts)};
            CREATE TRIGGER {NameOf(EditionTables.Parts)}_deletion AFTER DELETE ON {EditionTables.Parts}
            REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION edition_refuse_deletion();
            ALTER TABLE {EditionTables.Parts} ENABLE ALWAYS TRIGGER {NameOf(EditionTables.Parts)}_deletion;
            """;
    }

    private static string EditionsOnSqlServer() => Batch($"""
        CREATE TRIGGER {NameOf(EditionTables.Editions)} ON {EditionTables.Editions} INSTEAD OF UPDATE, DELETE AS
        BEGIN
            THROW 51003, N'{Frozen}: a change of {EditionTables.Editions} is refused.', 1;
        END
        """);

    private static string PartsOnSqlServer() => Batch($"""
        CREATE TRIGGER {NameOf(EditionTables.Parts)} ON {EditionTables.Parts} AFTER UPDATE, DELETE AS
        BEGIN
            IF EXISTS (SELECT 1 FROM inserted) OR EXISTS (
                SELECT 1 FROM deleted d JOIN {EditionTables.Editions} e ON e.id = d.edition_id
                WHERE NOT EXISTS (SELECT 1 FROM {EditionTables.Editions} l WHERE l.quarter = e.quarter AND l.revision > e.revision))
                THROW 51003, N'{Frozen}: a change of {EditionTables.Parts} is refused.', 1;
        END
        """);

    /// <summary>EXEC, because CREATE TRIGGER must begin a batch, and scripts put several migrations into one.</summary>
    private static string Batch(string trigger) => $"EXEC(N'{trigger.Replace("'", "''", StringComparison.Ordinal)}');";
}
