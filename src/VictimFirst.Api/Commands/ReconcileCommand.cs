using System.CommandLine;
using System.Globalization;
using CsvHelper;
using VictimFirst.Api.Hosting;
using VictimFirst.Api.Reconciling;

namespace VictimFirst.Api.Commands;

/// <summary>For a police analyst: a force's export against a running server, without a line of code.</summary>
internal static class ReconcileCommand
{
    private const string TokenVariable = "VICTIMFIRST_TOKEN";

    public static Command Create()
    {
        var file = new Argument<FileInfo>("FILE.csv")
        {
            Description = "The force's export: CSV with a header line; in each line a crime reference and, if it is known, when it was "
                + "recorded.",
        };
        var report = new Option<FileInfo>("--out")
        {
            Description = "Where the report goes: the same lines with their answers.",
            HelpName = "REPORT.csv",
            Required = true,
        };
        var url = new Option<string>("--url")
        {
            Description = "The server.",
            HelpName = "URL",
            DefaultValueFactory = _ => "http://127.0.0.1:5080",
        };
        url.Validators.Add(result =>
        {
            var text = result.GetValueOrDefault<string>();
            if (!Uri.TryCreate(text, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https"))
                result.AddError($"--url '{text}' is not an address such as https://api.example.org.");
        });
        var token = new Option<FileInfo?>("--token-file")
        {
            Description = $"A file that holds the token alone; without it the environment variable {TokenVariable} does. "
                + "A token on the command line could be seen by others.",
            HelpName = "FILE",
        };
        var reference = new Option<string>("--reference-column")
        {
            Description = "The column of crime references.",
            HelpName = "NAME",
            DefaultValueFactory = _ => "reference",
        };
        var recorded = new Option<string?>("--recorded-column")
        {
            Description = "The column of instants at which crimes were recorded, if there is one.",
            HelpName = "NAME",
        };
        var overwrite = new Option<bool>("--overwrite")
        {
            Description = "Replace a report that is there already, or one that was left half done.",
        };

        var command = new Command(
            "reconcile",
            "Tells a police force which of its referrals arrived and what became of them. "
            + "An interrupted run goes on where it was when the same command is given again. "
            + "Exit code 2 where the input is refused, 1 where the server fails.")
        {
            file, report, url, token, reference, recorded, overwrite,
        };
        command.SetAction((parsed, cancelled) => CommandLine.Run(async () =>
        {
            var target = parsed.GetValue(report)!;
            if (parsed.GetValue(overwrite)) Remove(target);
            target.Refresh();
            if (target.Exists) throw new CommandException($"{target.FullName} is there already; choose another name, or give --overwrite.");
            if (target.Directory is not { Exists: true })
                throw new CommandException($"There is no folder '{target.DirectoryName}' for the report.");
            var address = new Uri(parsed.GetValue(url)!);
            var list = ReferralList.Read(
                parsed.GetValue(file)!, parsed.GetValue(reference)!, parsed.GetValue(recorded), TimeProvider.System.GetUtcNow());
            using var server = new ReconciliationServer(address, TokenOf(parsed.GetValue(token)), TimeProvider.System);
            using var writing = ReconciliationReport.Open(target, $"{list.Hash} {address}")
                ?? throw new CommandException(
                    $"{ReconciliationReport.ProgressOf(target).FullName} is of an interrupted run with another file or server; "
                    + "give --overwrite to begin anew.");
            await RunAsync(list, server, writing, target, cancelled);
            return CommandLine.Done;
        }));
        return command;
    }

    private static async Task RunAsync(
        ReferralList list, ReconciliationServer server, ReconciliationReport report, FileInfo target, CancellationToken cancelled)
    {
        if (report.Done > 0)
            await Console.Error.WriteLineAsync($"Going on after {Number(report.Done)} of {Number(list.Lines.Count)} lines.");
        try
        {
            await ConsoleProgress.BarAsync<int>(
                "Reconciling",
                done => (done, list.Lines.Count),
                progress => new ReconciliationRun(list, server, report).ToEndAsync(progress, cancelled));
        }
        catch (Exception fault) when (fault is CommandException or OperationCanceledException)
        {
            var where = $"{Number(report.Done)} of {Number(list.Lines.Count)} lines are done and kept; the same command goes on there.";
            var why = fault is CommandException ? fault.Message : "Interrupted.";
            throw new CommandException($"{why} {where}", CommandLine.Failed);
        }

        report.Publish();
        Print(target);
    }

    private static void Print(FileInfo report)
    {
        using var csv = CsvReader.Create(report.OpenRead());
        var counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
        while (csv.Read())
        {
            var status = csv.GetString("status");
            counts[status] = counts.GetValueOrDefault(status) + 1;
        }

        foreach (var (status, count) in counts) Console.WriteLine($"{status}: {Number(count)}");
        Console.WriteLine($"The report: {report.FullName}");
    }

    private static string TokenOf(FileInfo? file)
    {
        if (file is { Exists: false }) throw new CommandException($"There is no file '{file.FullName}'.");
        var token = (file is null ? Environment.GetEnvironmentVariable(TokenVariable) : File.ReadAllText(file.FullName))?.Trim();
        if (string.IsNullOrEmpty(token))
            throw new CommandException($"There is no token: name its file with --token-file, or set {TokenVariable}.");
        return token.Any(c => char.IsWhiteSpace(c) || char.IsControl(c) || !char.IsAscii(c))
            ? throw new CommandException("The token has blanks or line breaks in it; the file must hold the token alone.")
            : token;
    }

    private static void Remove(FileInfo report)
    {
        report.Delete();
        ReconciliationReport.PartOf(report).Delete();
        ReconciliationReport.ProgressOf(report).Delete();
    }

    private static string Number(int value) => value.ToString("N0", CultureInfo.InvariantCulture);
}
