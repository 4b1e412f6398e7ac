using System.Text.Json;
using CsvHelper;

namespace VictimFirst.Api.Reconciling;

/// <summary>
/// The report of a reconciliation while it grows, <c>REPORT.csv.part</c>, and how far it is, <c>REPORT.csv.progress</c>. The progress is
/// written after the lines that it counts are on the disk, by renaming, so that after an interrupt at any moment the two together say where
/// to go on: what the part has beyond the progress is cut off. The report itself appears whole, at the end.
/// </summary>
internal sealed class ReconciliationReport : IDisposable
{
    private static readonly CsvWriterOptions Options = CsvWriterOptions.Default with
    {
        // References are as somebody typed them, and a spreadsheet would run one that looks like a formula.
        Injection = CsvInjection.Escape,
        TrueValue = "true",
        FalseValue = "false",
    };

    private static readonly string[] Columns =
    [
        "line", "reference", "status", "reason",
        "received_at", "acknowledged", "consent_on_file", "contacted_within_48_hours", "contact_outcome", "support_closed",
    ];

    /// <summary>The fields of an answer that stand in the last columns.</summary>
    private static readonly string[] Answers =
        ["receivedAt", "acknowledged", "consentOnFile", "contactedWithin48Hours", "contactOutcome", "supportClosed"];

    private readonly FileInfo target;
    private readonly string source;
    private readonly FileStream part;

    private ReconciliationReport(FileInfo target, string source, FileStream part, Progress progress)
    {
        (this.target, this.source, this.part) = (target, source, part);
        Done = progress.Lines;
    }

    /// <summary>Lines of the list that are in the report.</summary>
    public int Done { get; private set; }

    public static FileInfo PartOf(FileInfo target) => new($"{target.FullName}.part");

    public static FileInfo ProgressOf(FileInfo target) => new($"{target.FullName}.progress");

    /// <summary>Opens a report at its beginning, or where an interrupted run of the same list left it.</summary>
    /// <param name="source">Tells one list, asked of one server, from another.</param>
    /// <returns>Null where an interrupted run of another list or server stands there.</returns>
    public static ReconciliationReport? Open(FileInfo target, string source)
    {
        var progress = Progress.Read(ProgressOf(target));
        if (progress is not null && progress.Source != source) return null;
        var part = new FileStream(PartOf(target).FullName, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read);
        if (progress is null || part.Length < progress.Bytes) progress = new Progress(source, 0, 0);
        part.SetLength(progress.Bytes);
        part.Position = progress.Bytes;
        var report = new ReconciliationReport(target, source, part, progress);
        if (progress.Bytes == 0) report.Write(csv => Row(csv, Columns), 0);
        return report;
    }

    /// <summary>Adds the answers of some lines. When this returns they are kept, whatever happens.</summary>
    public void Add(IReadOnlyList<ReportLine> lines) => Write(
        csv =>
        {
            foreach (var line in lines) Row(csv, line);
        },
        lines.Count);

    /// <summary>Puts the finished report in its place.</summary>
    public void Publish()
    {
        part.Dispose();
        PartOf(target).MoveTo(target.FullName, overwrite: true);
        ProgressOf(target).Delete();
    }

    public void Dispose() => part.Dispose();

    private void Write(Action<CsvWriter> write, int lines)
    {
        using (var csv = CsvWriter.Create(part, Options, leaveOpen: true))
        {
            write(csv);
            csv.Flush();
        }

        part.Flush(flushToDisk: true);
        Done += lines;
        new Progress(source, Done, part.Position).Write(ProgressOf(target));
    }

    private static void Row(CsvWriter csv, string[] fields)
    {
        foreach (var field in fields) csv.WriteField(field);
        csv.EndRecord();
    }

    private static void Row(CsvWriter csv, ReportLine line)
    {
        csv.WriteField(line.Line);
        csv.WriteField(line.Reference);
        csv.WriteField(line.Status);
        csv.WriteField(line.Reason);
        foreach (var name in Answers)
            csv.WriteField(line.Answer is { } answer && answer.TryGetProperty(name, out var value) ? Text(value) : "");
        csv.EndRecord();
    }

    private static string Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => "",
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        _ => value.ToString(),
    };

    private sealed record Progress(string Source, int Lines, long Bytes)
    {
        public static Progress? Read(FileInfo file)
        {
            if (!file.Exists) return null;
            try
            {
                return JsonSerializer.Deserialize<Progress>(File.ReadAllBytes(file.FullName));
            }
            catch (JsonException)
            {
                return null;
            }
        }

        public void Write(FileInfo file)
        {
            var writing = $"{file.FullName}.writing";
            File.WriteAllBytes(writing, JsonSerializer.SerializeToUtf8Bytes(this));
            File.Move(writing, file.FullName, overwrite: true);
        }
    }
}

/// <param name="Answer">The server's, for a line that it was asked about.</param>
internal sealed record ReportLine(long Line, string Reference, string Status, string? Reason, JsonElement? Answer);
