using System.Globalization;
using VictimFirst.Data.Extracts;
using VictimFirst.Data.Import.Sql;
using VictimFirst.Domain.CodeLists;

namespace VictimFirst.Data.Import.Checks;

/// <summary>Every check over staged rows. They are sets of rows in the database, so memory does not grow with the extract.</summary>
internal sealed class StagingChecks(SqlDialect sql)
{
    private static readonly UniqueRule[] UniqueRules =
    [
        new("staff", "directory_object_id", null, "is another member's account"),
        new("cases", "reference", null, "is another case's reference"),
        new("cases", "referral_id", null, "is another case's referral"),
        new("needs_assessments", "case_id", ("stage", NeedStages.Start), "has another assessment at the start"),
        new("needs_assessments", "case_id", ("stage", NeedStages.End), "has another assessment at the end"),
    ];

    public IEnumerable<StagingCheck> Of(ExtractTable table)
    {
        yield return DuplicateKeys(table);
        foreach (var column in table.Columns.Where(c => c.Kind == ColumnKind.Reference)) yield return Dangling(table, column);
        foreach (var rule in UniqueRules.Where(r => r.Table == table.Name))
        {
            yield return UniqueInFile(table, rule);
            yield return UniqueInDatabase(table, rule);
        }

        if (table.Name == "cases") yield return OpenedBeforeReferral(table);
        if (table.Name == "referrals") yield return ReceivedAfterOpening(table);
    }

    private StagingCheck DuplicateKeys(ExtractTable table)
    {
        var key = table.Key.ToList();
        var names = string.Join(", ", key.Select(c => sql.Quote(c.Name)));
        var same = string.Join(" AND ", key.Select(c => $"d.{sql.Quote(c.Name)} = s.{sql.Quote(c.Name)}"));
        var query = $"""
            SELECT s.line, {AsText($"s.{sql.Quote(key[0].Name)}")}, d.first_line FROM {sql.Staging(table)} s
            JOIN (SELECT {names}, MIN(line) AS first_line FROM {sql.Staging(table)} GROUP BY {names} HAVING COUNT(*) > 1) d
                ON {same} AND s.line > d.first_line
            {FirstLines("s.line")}
            """;
        return new StagingCheck(table, key[0], query, line => Text($"has the key of line {line}"));
    }

    private StagingCheck Dangling(ExtractTable table, ExtractColumn column)
    {
        var target = ExtractFormat.Tables.Single(t => t.Name == column.ReferencedTable);
        var (value, key) = ($"s.{sql.Quote(column.Name)}", $"p.{sql.Quote(target.Key.Single().Name)}");
        var query = $"""
            SELECT s.line, {AsText(value)}, {value} FROM {sql.Staging(table)} s
            WHERE {value} IS NOT NULL AND NOT EXISTS (SELECT 1 FROM {sql.Staging(target)} p WHERE {key} = {value})
                AND NOT EXISTS (SELECT 1 FROM {sql.Quote(target.Name)} p WHERE {key} = {value})
            {FirstLines("s.line")}
            """;
        return new StagingCheck(table, column, query, _ => $"is not in {target.FileName}, nor in the database")
        {
            RestsOn = [target.Name],
            ReferencedTable = target.Name,
        };
    }

    private StagingCheck UniqueInFile(ExtractTable table, UniqueRule rule)
    {
        var column = table.Columns.Single(c => c.Name == rule.Column);
        var name = sql.Quote(column.Name);
        var query = $"""
            SELECT s.line, {AsText($"s.{name}")}, d.first_line FROM {sql.Staging(table)} s
            JOIN (SELECT {name}, MIN(line) AS first_line FROM {sql.Staging(table)} r WHERE {Filter("r", rule)}
                GROUP BY {name} HAVING COUNT(*) > 1) d
                ON d.{name} = s.{name} AND s.line > d.first_line
            WHERE {Filter("s", rule)}
            {FirstLines("s.line")}
            """;
        return new StagingCheck(table, column, query, line => Text($"{rule.Reason}, on line {line}"));
    }

    /// <summary>
    /// A stored row that the extract brings as well is not looked at: the extract's word on it counts, and the file was checked.
    /// </summary>
    private StagingCheck UniqueInDatabase(ExtractTable table, UniqueRule rule)
    {
        var column = table.Columns.Single(c => c.Name == rule.Column);
        var (name, key) = (sql.Quote(column.Name), sql.Quote(table.Key.Single().Name));
        var query = $"""
            SELECT s.line, {AsText($"s.{name}")}, t.{key} FROM {sql.Staging(table)} s
            JOIN {sql.Quote(table.Name)} t ON t.{name} = s.{name} AND t.{key} <> s.{key}
            WHERE {Filter("s", rule)} AND {Filter("t", rule)} AND NOT EXISTS (SELECT 1 FROM {sql.Staging(table)} r WHERE r.{key} = t.{key})
            {FirstLines("s.line")}
            """;
        return new StagingCheck(table, column, query, id => Text($"{rule.Reason}, in the database with id {id}"));
    }

    private StagingCheck OpenedBeforeReferral(ExtractTable cases)
    {
        var referrals = ExtractFormat.Tables.Single(t => t.Name == "referrals");
        var query = $"""
            SELECT s.line, s.opened_at, s.referral_id FROM {sql.Staging(cases)} s
            LEFT JOIN {sql.Staging(referrals)} n ON n.id = s.referral_id
            LEFT JOIN referrals r ON r.id = s.referral_id
            WHERE s.opened_at < COALESCE(n.received_at, r.received_at)
            {FirstLines("s.line")}
            """;
        var openedAt = cases.Columns.Single(c => c.Name == "opened_at");
        return new StagingCheck(cases, openedAt, query, id => Text($"is before referral {id} was received"))
        {
            RestsOn = ["referrals"],
        };
    }

    private StagingCheck ReceivedAfterOpening(ExtractTable referrals)
    {
        var cases = ExtractFormat.Tables.Single(t => t.Name == "cases");
        var query = $"""
            SELECT s.line, s.received_at, c.id FROM {sql.Staging(referrals)} s
            JOIN cases c ON c.referral_id = s.id
            WHERE c.opened_at < s.received_at AND NOT EXISTS (SELECT 1 FROM {sql.Staging(cases)} n WHERE n.id = c.id)
            {FirstLines("s.line")}
            """;
        var receivedAt = referrals.Columns.Single(c => c.Name == "received_at");
        return new StagingCheck(referrals, receivedAt, query, id => Text($"is after case {id} was opened, which is in the database"))
        {
            RestsOn = ["cases"],
        };
    }

    private string Filter(string row, UniqueRule rule) =>
        rule.Where is { } where ? $"{row}.{sql.Quote(where.Column)} = '{where.Value}'" : "1 = 1";

    private static string AsText(string expression) => $"CAST({expression} AS varchar(80))";

    /// <summary>Standard SQL that both providers understand.</summary>
    private static string FirstLines(string line) => $"ORDER BY {line} OFFSET 0 ROWS FETCH NEXT @limit ROWS ONLY";

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
