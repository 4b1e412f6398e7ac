using CsvHelper;

namespace VictimFirst.Data.Import.Rejects;

/// <summary>Rejects as a CSV file, for the people who mend the extract.</summary>
internal static class RejectReport
{
    /// <summary>Values come from outside, and a spreadsheet would run one that looks like a formula.</summary>
    private static readonly CsvWriterOptions Options = CsvWriterOptions.Default with { Injection = CsvInjection.Escape };

    public static async Task WriteAsync(FileInfo file, ImportResult result, CancellationToken cancellationToken)
    {
        file.Directory?.Create();
        await using var csv = CsvWriter.Create(file.Create(), Options);
        csv.WriteHeader("file", "line", "column", "value", "reason");
        foreach (var reject in result.Rejects)
        {
            csv.WriteField(reject.File);
            csv.WriteField(reject.Line);
            csv.WriteField(reject.Column);
            csv.WriteField(reject.Value);
            csv.WriteField(reject.Reason);
            csv.EndRecord();
        }

        if (result.RejectsCutShort)
        {
            var reason = $"more may be wrong: reading ended after {result.Rejects.Length} rejects";
            await csv.WriteRecordAsync(["", "0", "", "", reason], cancellationToken);
        }

        await csv.FlushAsync(cancellationToken);
    }
}
