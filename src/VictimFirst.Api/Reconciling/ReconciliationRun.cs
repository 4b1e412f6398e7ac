using VictimFirst.Domain.Policing;

namespace VictimFirst.Api.Reconciling;

/// <summary>Takes a list through a server to a report, some lines at a time.</summary>
internal sealed class ReconciliationRun(ReferralList list, ReconciliationServer server, ReconciliationReport report)
{
    /// <summary>Of the list. A fifth of what a request may hold: an interrupt loses little, and a person sees it move.</summary>
    public const int LinesAtOnce = 1_000;

    /// <param name="progress">Gets the number of lines that are in the report.</param>
    public async Task ToEndAsync(IProgress<int> progress, CancellationToken cancelled)
    {
        progress.Report(report.Done);
        while (report.Done < list.Lines.Count)
        {
            var lines = list.Lines.Skip(report.Done).Take(LinesAtOnce).ToList();
            var asked = lines.FindAll(line => line.IsAsked);
            var answers = new Queue<System.Text.Json.JsonElement>(asked.Count == 0 ? [] : await server.AskAsync(asked, cancelled));
            report.Add([.. lines.Select(line => Of(line, line.IsAsked ? answers.Dequeue() : null))]);
            progress.Report(report.Done);
        }
    }

    private static ReportLine Of(ReferralListLine line, System.Text.Json.JsonElement? answer)
    {
        var (status, reason) = line switch
        {
            { Read: null } => ("INVALID_REFERENCE", CrimeReference.ExpectedFormats),
            { FirstLine: { } first } => ("DUPLICATE_IN_REQUEST", FormattableString.Invariant($"Line {first} asks for the same reference.")),
            _ => (answer!.Value.GetProperty("status").GetString()!, null),
        };
        return new ReportLine(line.Line, line.Reference, status, reason ?? line.Note, answer);
    }
}
