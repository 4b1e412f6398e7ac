namespace VictimFirst.Data.Audit;

/// <summary>
/// The tables of the log take rows and give none back. Whoever owns the tables can drop the triggers: that is what the chain, the
/// checkpoints and their second place are for.
/// </summary>
internal static class AuditTriggers
{
    private static readonly string[] Tables = [AuditTables.Events, AuditTables.Subjects, AuditTables.Checkpoints];

    private const string PostgreSqlFunction = """
        CREATE FUNCTION audit_refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
            RAISE EXCEPTION 'The audit log is only added to: % on % is refused.', TG_OP, TG_TABLE_NAME;
        END $$;
        """;

    public static string NameOf(string table) => $"tr_{table}_append_only";

    public static IEnumerable<string> Create(DatabaseProvider provider)
    {
        IEnumerable<string> triggers = Tables.Select(table => CreateOn(provider, table));
        return provider == DatabaseProvider.PostgreSql ? triggers.Prepend(PostgreSqlFunction) : triggers;
    }

    /// <summary>Of one table, where what the triggers need is there.</summary>
    public static string CreateOn(DatabaseProvider provider, string table) =>
        provider == DatabaseProvider.PostgreSql ? PostgreSqlTrigger(table) : SqlServerTrigger(table);

    public static IEnumerable<string> Drop(DatabaseProvider provider) => provider == DatabaseProvider.PostgreSql
        ? ["DROP FUNCTION audit_refuse_change() CASCADE;"]
        : Tables.Select(table => $"DROP TRIGGER {NameOf(table)};");

    /// <summary>For a transaction of the tables' owner that erases; others cannot do it.</summary>
    public static IEnumerable<string> SwitchOff(DatabaseProvider provider) => Tables.Select(table => provider == DatabaseProvider.PostgreSql
        ? $"ALTER TABLE {table} DISABLE TRIGGER {NameOf(table)};"
        : $"DISABLE TRIGGER {NameOf(table)} ON {table};");

    public static IEnumerable<string> SwitchOn(DatabaseProvider provider) => Tables.Select(table => provider == DatabaseProvider.PostgreSql
        ? $"ALTER TABLE {table} ENABLE ALWAYS TRIGGER {NameOf(table)};"
        : $"ENABLE TRIGGER {NameOf(table)} ON {table};");

    /// <summary>ALWAYS, or a session that calls itself a replica would pass it by.</summary>
    private static string PostgreSqlTrigger(string table) => $"""
        CREATE TRIGGER {NameOf(table)} BEFORE UPDATE OR DELETE OR TRUNCATE ON {table}
        FOR EACH STATEMENT EXECUTE FUNCTION audit_refuse_change();
        ALTER TABLE {table} ENABLE ALWAYS TRIGGER {NameOf(table)};
        """;

    /// <summary>
    /// TRUNCATE TABLE fires no trigger there; on the events the foreign key of the subjects refuses it. EXEC, because CREATE TRIGGER must
    /// begin a batch, and scripts put several migrations into one.
    /// </summary>
    private static string SqlServerTrigger(string table)
    {
        var trigger = $"""
            CREATE TRIGGER {NameOf(table)} ON {table} INSTEAD OF UPDATE, DELETE AS
            BEGIN
                THROW 51002, N'The audit log is only added to: a change of {table} is refused.', 1;
            END
            """;
        return $"EXEC(N'{trigger.Replace("'", "''", StringComparison.Ordinal)}');";
    }
}
