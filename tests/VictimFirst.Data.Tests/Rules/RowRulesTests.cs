using System.Globalization;
using System.Text.RegularExpressions;
using Npgsql;
using VictimFirst.Data.Extracts;
using VictimFirst.Data.Rules;
using VictimFirst.Data.Tests.Databases;
using VictimFirst.Domain.CodeLists;

namespace VictimFirst.Data.Tests.Rules;

[Collection(PostgreSqlCollection.Name)]
public sealed class RowRulesTests(PostgreSqlServer server)
{
    private const int RowsPerRule = 2_000;

    public static TheoryData<string, string> Rules()
    {
        var rules = new TheoryData<string, string>();
        foreach (var rule in ExtractFormat.Tables.SelectMany(RowRules.Of)) rules.Add(rule.Table, rule.Name);
        return rules;
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public async Task Rule_OverRandomRows_IsBrokenExactlyWhereTheDatabasesCheckFails(string tableName, string name)
    {
        var table = ExtractFormat.Tables.Single(t => t.Name == tableName);
        var rule = RowRules.Of(table).Single(r => r.Name == name);
        var columns = table.Columns.Where(c => Regex.IsMatch(rule.PostgreSql, $@"\b{c.Name}\b")).ToList();
        var random = new Random(20200401);
        var row = new ExtractRow(table);
        var (values, broken) = (new List<string>(), new List<bool>());
        for (var i = 0; i < RowsPerRule; i++)
        {
            values.Add($"({string.Join(", ", columns.Select(c => Draw(c, table.Columns.IndexOf(c), row, random)))})");
            broken.Add(rule.IsBroken(row));
        }

        await using var connection = new NpgsqlConnection(server.Cluster.ConnectionString);
        await connection.OpenAsync();
        var rows = $"(VALUES {string.Join(", ", values)}) AS t ({string.Join(", ", columns.Select(c => c.Name))})";
        await using var command = new NpgsqlCommand($"SELECT ({rule.PostgreSql}) IS FALSE FROM {rows}", connection);
        await using var reader = await command.ExecuteReaderAsync();
        foreach (var expected in broken)
        {
            Assert.True(await reader.ReadAsync());
            Assert.Equal(reader.GetBoolean(0), expected);
        }

        Assert.Contains(true, broken);
        Assert.Contains(false, broken);
    }

    /// <summary>
    /// Sets a random value and gives it as SQL. Days and instants crowd around the nights on which London changes its clocks.
    /// </summary>
    private static string Draw(ExtractColumn column, int ordinal, ExtractRow row, Random random)
    {
        var night = new DateTime(2020, random.Next(2) == 0 ? 3 : 10, 25, 0, 0, 0, DateTimeKind.Utc);
        if (column.IsOptional && random.Next(3) == 0)
        {
            row.SetNone(ordinal);
            return column.Kind switch
            {
                ColumnKind.Date => "NULL::date",
                ColumnKind.Timestamp => "NULL::timestamptz",
                ColumnKind.Reference => "NULL::bigint",
                _ => "NULL::text",
            };
        }

        switch (column.Kind)
        {
            case ColumnKind.Date:
                var date = DateOnly.FromDateTime(night).AddDays(random.Next(6));
                row.Set(ordinal, date);
                return string.Create(CultureInfo.InvariantCulture, $"'{date:yyyy-MM-dd}'::date");
            case ColumnKind.Timestamp:
                var instant = night.AddMinutes(30 * random.Next(6 * 48));
                row.Set(ordinal, instant);
                return string.Create(CultureInfo.InvariantCulture, $"'{instant:yyyy-MM-ddTHH:mm:ss}Z'::timestamptz");
            case ColumnKind.Code:
                var codes = CodeListCatalogue.Get(column.CodeList!).Codes;
                var code = codes[random.Next(codes.Length)].Value;
                row.Set(ordinal, code);
                return $"'{code}'";
            case ColumnKind.Id or ColumnKind.Reference:
                // So few that a row often refers to itself.
                var key = random.Next(1, 4);
                row.Set(ordinal, key);
                return string.Create(CultureInfo.InvariantCulture, $"{key}::bigint");
            default:
                row.SetText(ordinal);
                return "'text'";
        }
    }
}
