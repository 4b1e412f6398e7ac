using CsvHelper;

namespace VictimFirst.Data.Tests.Statistics;

/// <summary>A table of figures as they were published, by the columns of its header.</summary>
internal static class PublishedTable
{
    public static List<Dictionary<string, string>> Read(string file)
    {
        using var stream = typeof(VictimFirstContext).Assembly
            .GetManifestResourceStream($"VictimFirst.Data.Demonstration.Published.{file}")!;
        using var csv = CsvReader.Create(stream);
        var rows = new List<Dictionary<string, string>>();
        while (csv.Read()) rows.Add(csv.Headers.ToDictionary(column => column, csv.GetString));
        return rows;
    }
}
