using System.CommandLine;
using System.Globalization;
using Spectre.Console;
using VictimFirst.Api.Audit;
using VictimFirst.Api.Hosting;
using VictimFirst.Data;
using VictimFirst.Data.Audit;
using VictimFirst.Data.Import;
using VictimFirst.Domain.Audit;

namespace VictimFirst.Api.Commands;

internal static class ImportCommand
{
    /// <summary>Rejects shown on the terminal; the report has all.</summary>
    private const int ShownRejects = 20;

    public static Command Create()
    {
        var folder = new Argument<DirectoryInfo>("DIR")
        {
            Description = "The extract: a folder of CSV files, one per table, and extract.csv.",
        };
        var rejects = new Option<FileInfo?>("--rejects")
        {
            Description = "Where to write the report of rejected rows; import-rejects.csv in the data folder without it.",
            HelpName = "FILE",
        };
        var command = new Command(
            "import",
            "Loads an extract, all of it or nothing: new rows are inserted, rows that differ updated, and the same extract again changes "
            + "nothing. Exit code 2 where rows were rejected.")
        {
            folder, rejects,
        };
        command.SetAction((parsed, cancelled) => CommandLine.Run(async () =>
        {
            var extract = parsed.GetValue(folder)!;
            if (!extract.Exists) throw new CommandException($"There is no folder '{extract.FullName}'.");
            var data = DataFolder.FromEnvironment();
            await using var running = await RunningDatabase.OpenAsync(data, cancelled);
            return await ImportAsync(
                running.Database, extract, parsed.GetValue(rejects) ?? new FileInfo(data.Combine("import-rejects.csv")), cancelled);
        }));
        return command;
    }

    public static async Task<int> ImportAsync(
        VictimFirstDatabase database, DirectoryInfo extract, FileInfo rejects, CancellationToken cancelled)
    {
        var log = new AuditTable(database, TimeProvider.System);
        await log.AppendAsync(
            [CommandAudit.Of("import begins", AuditClass.Administration, TimeProvider.System)], cancellationToken: cancelled);
        var importer = new ExtractImporter(database, TimeProvider.System, new ImportOptions { RejectReport = rejects });
        var result = await ConsoleProgress.StatusAsync<ImportProgress, ImportResult>(
            "Importing", Describe, progress => importer.ImportAsync(extract, progress, cancelled));
        // Whatever interrupts the rest, what was loaded is loaded.
        await log.AppendAsync([.. EventsOf(result)], cancellationToken: CancellationToken.None);
        if (result.IsRejected)
        {
            PrintRejects(result, rejects);
            return CommandLine.Refused;
        }

        PrintTables(result);
        return CommandLine.Done;
    }

    /// <summary>What came in, and what was changed by it: section 62 of the Data Protection Act 2018 keeps the two apart.</summary>
    private static IEnumerable<AuditEvent> EventsOf(ImportResult result)
    {
        var inserted = result.Tables.Sum(table => table.Inserted);
        var updated = result.Tables.Sum(table => table.Updated);
        yield return CommandAudit.Of(
            "import", AuditClass.Collection, TimeProvider.System, result.IsRejected ? AuditResult.Refused : AuditResult.Ok,
            new Dictionary<string, long> { ["inserted"] = inserted, ["rejected"] = result.Rejects.Length }) with
        {
            DataVersion = result.Version,
        };
        if (updated > 0)
        {
            yield return CommandAudit.Of(
                "import", AuditClass.Alteration, TimeProvider.System, counts: new Dictionary<string, long> { ["updated"] = updated })
                with { DataVersion = result.Version };
        }
    }

    private static string Describe(ImportProgress progress)
    {
        var what = progress.Table.Length > 0 ? $"{progress.Step} {progress.Table}" : progress.Step.ToString();
        return progress.Rows > 0 ? string.Create(CultureInfo.InvariantCulture, $"{what}: {progress.Rows:N0} rows") : what;
    }

    private static string Describe(ImportReject reject)
    {
        var where = reject.Line > 0 ? string.Create(CultureInfo.InvariantCulture, $"{reject.File}, line {reject.Line}") : reject.File;
        var what = reject.Column.Length > 0 ? $", {reject.Column} {reject.Value}" : "";
        return $"{where}{what}: {reject.Reason}";
    }

    private static void PrintTables(ImportResult result)
    {
        var table = new Table().AddColumn("table").AddColumns(
            new TableColumn("inserted").RightAligned(),
            new TableColumn("updated").RightAligned(),
            new TableColumn("unchanged").RightAligned());
        foreach (var row in result.Tables)
        {
            table.AddRow(row.Table, Number(row.Inserted), Number(row.Updated), Number(row.Unchanged));
        }

        AnsiConsole.Write(table);
        Console.WriteLine(result.Changed
            ? $"Data version {Number(result.Version)}."
            : $"Nothing changed; the data version stays {Number(result.Version)}.");
    }

    private static void PrintRejects(ImportResult result, FileInfo report)
    {
        foreach (var reject in result.Rejects.Take(ShownRejects)) Console.Error.WriteLine(Describe(reject));
        var more = result.RejectsCutShort ? " or more" : "";
        Console.Error.WriteLine($"{Number(result.Rejects.Length)}{more} rejected; nothing was loaded. The report: {report.FullName}");
    }

    private static string Number(long value) => value.ToString("N0", CultureInfo.InvariantCulture);
}
