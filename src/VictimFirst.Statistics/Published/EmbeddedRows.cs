using CsvHelper;

namespace VictimFirst.Statistics.Published;

/// <summary>The record of publications that ships inside the assembly as CSV (RFC 4180, UTF-8, one header line).</summary>
internal static class EmbeddedRows
{
    public static IEnumerable<Dictionary<string, string>> Of(string file)
    {
        using var stream = typeof(EmbeddedRows).Assembly.GetManifestResourceStream($"VictimFirst.Statistics.Published.{file}")
            ?? throw new InvalidOperationException($"The assembly holds no file '{file}'.");
        using var csv = CsvReader.Create(stream);
        while (csv.Read())
        {
            yield return csv.Headers.ToDictionary(column => column, csv.GetString, StringComparer.Ordinal);
        }
    }
}
