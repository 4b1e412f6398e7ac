using System.Globalization;
using System.Text;
using VictimFirst.Data.Extracts;
using VictimFirst.Domain.CodeLists;
using VictimFirst.Domain.Geography;

namespace VictimFirst.Data.Tests.Import;

/// <summary>A small extract in memory that tests bend, and write as files. Begins with one good row in every table.</summary>
internal sealed class TestExtract
{
    private readonly Dictionary<string, List<Dictionary<string, string>>> tables = ExtractFormat.Tables.ToDictionary(
        t => t.Name, t => new List<Dictionary<string, string>> { GoodRow(t) });

    public Dictionary<string, string> Manifest { get; } = new()
    {
        ["system"] = "test system",
        ["exported_at"] = "2020-07-01T06:00:00+01:00",
        ["covers_from"] = "2020-04-01",
        ["covers_to"] = "2020-06-30",
    };

    /// <summary>The rows of a table, by column name. An absent column is written empty.</summary>
    public List<Dictionary<string, string>> this[string table] => tables[table];

    /// <summary>Adds a good row that differs in the given columns.</summary>
    public Dictionary<string, string> Add(string table, params (string Column, string Value)[] values)
    {
        var row = GoodRow(ExtractFormat.Tables.Single(t => t.Name == table));
        foreach (var (column, value) in values) row[column] = value;
        tables[table].Add(row);
        return row;
    }

    public void Clear() => tables.Values.ToList().ForEach(rows => rows.Clear());

    public DirectoryInfo Write(string folder)
    {
        var directory = Directory.CreateDirectory(folder);
        WriteFile(Path.Combine(folder, ExtractFormat.ManifestFile), ExtractFormat.Manifest.Select(c => c.Name), [Manifest]);
        foreach (var table in ExtractFormat.Tables)
        {
            WriteFile(Path.Combine(folder, table.FileName), table.Columns.Select(c => c.Name), tables[table.Name]);
        }

        return directory;
    }

    private static void WriteFile(string path, IEnumerable<string> columns, IEnumerable<Dictionary<string, string>> rows)
    {
        var text = new StringBuilder().AppendJoin(',', columns).Append('\n');
        foreach (var row in rows) text.AppendJoin(',', columns.Select(c => Quote(row.GetValueOrDefault(c, "")))).Append('\n');
        File.WriteAllText(path, text.ToString());
    }

    private static string Quote(string value) =>
        value.AsSpan().IndexOfAny(",\"\r\n") < 0 ? value : $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static Dictionary<string, string> GoodRow(ExtractTable table)
    {
        var row = table.Columns.ToDictionary(c => c.Name, GoodValue);
        if (table.Name == "vps_records") row["understands"] = Answers.NotApplicable;
        return row;
    }

    private static string GoodValue(ExtractColumn column) => column.IsOptional
        ? ""
        : column.Kind switch
        {
            ColumnKind.Id or ColumnKind.Reference => "1",
            ColumnKind.Code => CodeListCatalogue.Get(column.CodeList!).Codes[0].Value,
            ColumnKind.Beat => Gazetteer.Beats[0].Code,
            ColumnKind.Date => "2020-05-01",
            ColumnKind.Timestamp => "2020-05-01T10:00:00+01:00",
            ColumnKind.Flag => "false",
            ColumnKind.Whole => column.Minimum.ToString(CultureInfo.InvariantCulture),
            _ => $"a {column.Name}"[..Math.Min(column.MaxLength, column.Name.Length + 2)],
        };
}
