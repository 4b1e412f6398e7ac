using VictimFirst.Data.Extracts;

namespace VictimFirst.Data.Changes;

/// <summary>
/// SQL Server's triggers on the traced tables, one a table. A statement takes hold of the version after its rows, because there are no
/// triggers before a statement: of two writers that each want the other's rows, one is chosen as the deadlock's victim and tries again.
/// TRUNCATE TABLE fires no trigger there.
/// </summary>
internal static class SqlServerChangeTriggers
{
    /// <summary>Answers the version of this transaction, which the first call in it moves.</summary>
    public const string MoveVersion = "DECLARE @moved bigint; EXEC move_data_version @moved OUTPUT; SELECT @moved";

    public static string NameOf(string table) => $"tr_{table}_traced";

    // EXEC, because CREATE TRIGGER must begin a batch, and scripts put several migrations into one.
    public static IEnumerable<string> Create()
    {
        yield return Batch(Procedure);
        foreach (var table in TracedTables.All) yield return Batch(Trigger(table));
    }

    public static IEnumerable<string> Drop() =>
        TracedTables.All.Select(table => $"DROP TRIGGER {NameOf(table.Name)};").Append("DROP PROCEDURE move_data_version;");

    /// <summary>Numbers of transactions begin anew with the server, whose start tempdb's creation tells.</summary>
    private static string Procedure => $"""
        CREATE PROCEDURE move_data_version @moved bigint OUTPUT AS
        BEGIN
            SET NOCOUNT ON;
            DECLARE @me varchar(60) = CONCAT(
                CURRENT_TRANSACTION_ID(), ' ', CONVERT(varchar(30), (SELECT create_date FROM sys.databases WHERE name = 'tempdb'), 126));
            SET @moved = NULL;
            UPDATE data_state SET @moved = version = version + 1, moved_by = @me WHERE moved_by IS NULL OR moved_by <> @me;
            IF @moved IS NULL SELECT @moved = version FROM data_state;
            ELSE DELETE FROM cube_changes WHERE version <= @moved - {CubeChange.KeptVersions};
        END
        """;

    private static string Trigger(TracedTable table)
    {
        var key = ExtractFormat.Tables.Single(t => t.Name == table.Name).Key;
        return $"""
            CREATE TRIGGER {NameOf(table.Name)} ON {table.Name} AFTER INSERT, UPDATE, DELETE AS
            BEGIN
                SET NOCOUNT ON;
                DECLARE @moved bigint, @rows bigint = (SELECT COUNT_BIG(*) FROM inserted) + (SELECT COUNT_BIG(*) FROM deleted);
                IF @rows = 0 RETURN;
                EXEC move_data_version @moved OUTPUT;
            {Trace(table)}
                UPDATE t SET data_version = @moved FROM {table.Name} t
                JOIN inserted w ON {string.Join(" AND ", key.Select(c => $"t.{c.Name} = w.{c.Name}"))} WHERE w.data_version <> @moved;
            END
            """;
    }

    private static string Trace(TracedTable table) => table.Referrals is null
        ? Insert(table.Kind, $"(SELECT {CubeChange.NoReferral})")
        : $"""
            IF @rows > {CubeChange.LargestTracedStatement}
            BEGIN
        {Insert(ChangeKinds.Everything, $"(SELECT {CubeChange.NoReferral})")}
            END
            ELSE
            BEGIN
        {Insert(table.Kind, $"({table.ReferralsOf("inserted")} UNION {table.ReferralsOf("deleted")})")}
            END
        """;

    private static string Insert(string kind, string referrals) => $"""
                INSERT INTO cube_changes (version, kind, referral_id)
                SELECT @moved, '{kind}', led.referral_id FROM {referrals} led (referral_id)
                WHERE NOT EXISTS (
                    SELECT 1 FROM cube_changes c WHERE c.version = @moved AND c.kind = '{kind}' AND c.referral_id = led.referral_id);
        """;

    private static string Batch(string text) => $"EXEC(N'{text.Replace("'", "''", StringComparison.Ordinal)}');";
}
