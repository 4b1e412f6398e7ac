using CsvHelper;

namespace VictimFirst.Domain.Tables;

/// <summary>Reference data that ships inside the assembly as CSV (RFC 4180, UTF-8, one header line).</summary>
internal static class EmbeddedTable
{
    internal static List<Dictionary<string, string>> Read(string name)
    {
        using var stream = typeof(EmbeddedTable).Assembly.GetManifestResourceStream($"VictimFirst.Domain.{name}")
            ?? throw new InvalidOperationException($"The assembly holds no table '{name}'.");
        using var csv = CsvReader.Create(stream);
        var rows = new List<Dictionary<string, string>>();
        while (csv.Read())
        {
            rows.Add(csv.Headers.ToDictionary(column => column, csv.GetString, StringComparer.Ordinal));
        }

        return rows;
    }
}
