using System.CommandLine;
using System.Globalization;
using VictimFirst.Api.Audit;
using VictimFirst.Api.Hosting;
using VictimFirst.Data.Audit;
using VictimFirst.Data.Demonstration;
using VictimFirst.Domain.Audit;

namespace VictimFirst.Api.Commands;

internal static class ExtractCommand
{
    public static Command Create()
    {
        var folder = new Argument<DirectoryInfo>("DIR") { Description = "The folder to write; made where it is missing." };
        var cases = new Option<long?>("--cases")
        {
            Description = "How many cases, over ten years. Without it: January 2019 to September 2020, reproducing the published quarters.",
            HelpName = "N",
        };
        cases.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<long?>() is { } number and (< 1 or > 50_000_000))
            {
                result.AddError($"--cases {number.ToString(CultureInfo.InvariantCulture)} is not possible; it takes 1 to 50000000.");
            }
        });
        var seed = new Option<int>("--seed")
        {
            Description = "What everything that is not published follows from: the same seed writes the same files.",
            HelpName = "S",
            DefaultValueFactory = _ => new DemonstrationOptions().Seed,
        };
        var overwrite = new Option<bool>("--overwrite") { Description = "Replaces an extract that the folder already holds." };

        var command = new Command(
            "extract",
            "Writes a synthetic extract: a folder of CSV files as a case-management system exports it. All people in it are invented.")
        {
            folder, cases, seed, overwrite,
        };
        command.SetAction((parsed, cancelled) => CommandLine.Run(async () =>
        {
            var options = new DemonstrationOptions
            {
                Cases = parsed.GetValue(cases),
                Seed = parsed.GetValue(seed),
                Overwrite = parsed.GetValue(overwrite),
            };
            var target = parsed.GetValue(folder)!;
            await WriteAsync(target, options, cancelled);
            AuditLog.Leave(
                AuditSettings.ReadSpoolFolder(Runtime.Configuration(), DataFolder.FromEnvironment()),
                CommandAudit.Of("extract", AuditClass.Administration, TimeProvider.System),
                TimeProvider.System);
            Console.WriteLine(target.FullName);
            return CommandLine.Done;
        }));
        return command;
    }

    public static async Task WriteAsync(DirectoryInfo target, DemonstrationOptions options, CancellationToken cancelled)
    {
        try
        {
            await ConsoleProgress.BarAsync<DemonstrationProgress>(
                "Writing the extract",
                progress => (progress.CasesWritten, progress.CasesTotal),
                progress => DemonstrationExtract.WriteAsync(target, options, progress, cancelled));
        }
        catch (IOException fault)
        {
            throw new CommandException(fault.Message, CommandLine.Failed);
        }
    }
}
