using System.Text;
using VictimFirst.Data.Extracts;
using VictimFirst.Data.Import.Checks;
using VictimFirst.Data.Import.Sql;
using VictimFirst.Data.Tests.Golden;

namespace VictimFirst.Data.Tests.Import;

/// <summary>The statements of an import, which on SQL Server are seen by a reader before they are seen by a server.</summary>
public sealed class ImportStatementsTests
{
    [Fact]
    public void Statements_OnPostgreSql_AreThoseThatWereReviewed() => Compare(DatabaseProvider.PostgreSql, new PostgreSqlDialect());

    [Fact]
    public void Statements_OnSqlServer_AreThoseThatWereReviewed() => Compare(DatabaseProvider.SqlServer, new SqlServerDialect());

    private static void Compare(DatabaseProvider provider, SqlDialect sql)
    {
        var checks = new StagingChecks(sql);
        var text = new StringBuilder();
        Add("lock", AdvisoryLock.Statement(provider, AdvisoryLock.Import));
        foreach (var table in ExtractFormat.Tables)
        {
            Add($"{table.Name}: stage", sql.CreateStaging(table));
            foreach (var check in checks.Of(table)) Add($"{table.Name}: check {check.Column.Name}", check.Sql);
            if (table.Columns.Any(c => !c.IsKey)) Add($"{table.Name}: update", sql.UpdateDiffering(table));
            Add($"{table.Name}: insert into rows", sql.Insert(table, intoEmpty: false));
            Add($"{table.Name}: insert into none", sql.Insert(table, intoEmpty: true));
        }

        Add("move the version", sql.MoveVersion);
        foreach (var (table, trigger) in sql.RuleTriggers) Add("rules off", sql.DisableTrigger(table, trigger));
        foreach (var (table, trigger) in sql.RuleTriggers) Add("rules on", sql.EnableTrigger(table, trigger));
        Add("triggers off", sql.DisableTrigger("cases", sql.AllTriggers));
        Add("triggers on", sql.EnableTrigger("cases", sql.AllTriggers));
        foreach (var statement in sql.SetAside(ExtractFormat.Tables)) Add("set aside", statement);
        foreach (var statement in sql.PutBack(ExtractFormat.Tables)) Add("put back", statement);
        GoldenFile.Matches($"import.{provider}.sql", text.ToString());

        void Add(string title, string statement) => text.Append("-- ").AppendLine(title).AppendLine(statement).AppendLine();
    }
}
