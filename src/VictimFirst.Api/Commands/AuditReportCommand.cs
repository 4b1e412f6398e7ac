using System.CommandLine;
using System.Globalization;
using VictimFirst.Api.Audit;
using VictimFirst.Api.Audit.Reports;
using VictimFirst.Api.Hosting;
using VictimFirst.Data.Audit;
using VictimFirst.Data.Budgets;
using VictimFirst.Domain.Audit;

namespace VictimFirst.Api.Commands;

internal static class AuditReportCommand
{
    private const int LongestList = 20;

    public static Command Create()
    {
        var week = new Option<IsoWeek?>("--week")
        {
            Description = "The week, Monday to Sunday in UTC, such as 2026-W12; the last that is over without it.",
            HelpName = "WEEK",
            CustomParser = result =>
            {
                if (IsoWeek.Parse(result.Tokens[0].Value) is { } parsed) return parsed;
                result.AddError($"--week '{result.Tokens[0].Value}' is not a week such as 2026-W12.");
                return null;
            },
        };
        var command = new Command(
            "audit-report",
            "Prints a week of the audit log: for each actor answers, refusals, the share of all figures and of a day's budget of protected "
            + "ones on the fullest day, and questions that differ in one area or period alone, as differencing does. The report "
            + "names staff: hand it on with care.")
        {
            week,
        };
        command.SetAction((parsed, cancelled) => CommandLine.Run(async () =>
        {
            var asked = parsed.GetValue(week) ?? IsoWeek.LastBefore(TimeProvider.System.GetUtcNow());
            var folder = DataFolder.FromEnvironment();
            await using var running = await RunningDatabase.OpenAsync(folder, cancelled);
            // Who reads the log is in the log, before it is read.
            await new AuditTable(running.Database, TimeProvider.System).AppendAsync(
                [CommandAudit.Of("audit-report", AuditClass.Consultation, TimeProvider.System)], cancellationToken: cancelled);
            var (monday, sunday) = (
                DateOnly.FromDateTime(asked.Start.UtcDateTime), DateOnly.FromDateTime(asked.End.UtcDateTime).AddDays(-1));
            var report = new WeeklyAuditReport(await new CellBudget(running.Database).TakenAsync(monday, sunday, cancelled));
            var reader = new AuditReader(running.Database);
            await foreach (var entry in reader.ReadPeriodAsync(asked.Start, asked.End, cancelled)) report.Take(entry);
            Print(Console.Out, asked, report);
            return CommandLine.Done;
        }));
        return command;
    }

    internal static void Print(TextWriter output, IsoWeek week, WeeklyAuditReport report)
    {
        var (first, last) = ($"{week.Start:yyyy-MM-dd}", $"{week.End.AddDays(-1):yyyy-MM-dd}");
        output.WriteLine($"Audit log of {week} ({first} to {last}, UTC): {Number(report.Entries)} entries");
        output.WriteLine();
        output.WriteLine("answered    people     cells  share  peak day  refused: token  access  policy  budget   other  from  who");
        foreach (var actor in report.Actors)
        {
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{actor.Answered,8:N0}  {actor.People,8:N0}  {actor.Cells,8:N0}  {report.ShareOf(actor),5:P0}  {PeakOf(report, actor),8}  "
                + $"{actor.WithoutAuthentication,14:N0}  {actor.WithoutAuthorisation,6:N0}  {actor.AgainstPolicy,6:N0}  "
                + $"{actor.OverBudget,6:N0}  {actor.Other,6:N0}  {actor.Addresses,4:N0}  {WhoIs(actor)}"));
        }

        output.WriteLine();
        var families = report.NearDuplicates;
        output.WriteLine(families.Count == 0
            ? "No two questions for protected figures differ in one area or period alone."
            : $"Questions for protected figures that differ in one area or period alone: {Number(families.Count)} families");
        foreach (var family in families.Take(LongestList))
        {
            output.WriteLine($"  {family.Asker}: {Number(family.Variants.Count)} values of {family.Where}, {Number(family.Pairs)} pairs");
            foreach (var (values, seq) in family.Variants.Take(LongestList))
                output.WriteLine($"    {LineFormatter.Escape(values)}  entry {seq}");
        }
    }

    private static string WhoIs(ActorWeek actor)
    {
        var roles = string.Join('+', actor.Roles);
        var who = actor.Actor switch
        {
            { Object: { } id } => $"{roles} {actor.Name ?? "(no name)"} {id} through {actor.Actor.Client}",
            { SystemUser: { } user } => $"{user} at the command line",
            _ => "nobody that was known",
        };
        return LineFormatter.Escape(who);
    }

    private static string PeakOf(WeeklyAuditReport report, ActorWeek actor) =>
        report.PeakBudgetShareOf(actor) is { } share ? share.ToString("P0", CultureInfo.InvariantCulture) : "-";

    private static string Number(long value) => value.ToString("N0", CultureInfo.InvariantCulture);
}
