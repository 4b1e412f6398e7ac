using System.CommandLine;
using System.Globalization;
using VictimFirst.Api.Audit;
using VictimFirst.Api.Hosting;
using VictimFirst.Data.Audit;

namespace VictimFirst.Api.Commands;

internal static class VerifyAuditCommand
{
    public static Command Create()
    {
        var from = Place("--from", "The first entry to check; 1 without it.");
        var to = Place("--to", "The last entry to check; the log's last without it.");
        var command = new Command(
            "verify-audit",
            "Checks that the audit log is as it was written: every entry, every checkpoint in the database and in the second place. "
            + "Exit code 1 where it is not, with the first bad entry.")
        {
            from, to,
        };
        command.SetAction((parsed, cancelled) => CommandLine.Run(async () =>
        {
            var (first, last) = (parsed.GetValue(from) ?? 1, parsed.GetValue(to) ?? long.MaxValue);
            if (first > last) throw new CommandException($"--from {first} is behind --to {last}.");
            var folder = DataFolder.FromEnvironment();
            var settings = AuditSettings.Read(Runtime.Configuration(), Runtime.IsDevelopment, folder);
            await using var running = await RunningDatabase.OpenAsync(folder, cancelled);
            using var key = settings.OpenCheckpointKey();
            var verifier = new AuditVerifier(running.Database, key, new AnchorFolder(settings.AnchorFolder));
            var found = await ConsoleProgress.StatusAsync<long, AuditVerification>(
                "Verifying the audit log",
                place => $"Verified up to entry {Number(place)}",
                progress => verifier.VerifyAsync(first, last, progress, cancelled));
            return Print(found);
        }));
        return command;
    }

    private static int Print(AuditVerification found)
    {
        foreach (var notice in found.Notices) Console.WriteLine($"Notice: {notice}");
        var read = $"{Number(found.Entries)} entries and {Number(found.Checkpoints)} checkpoints";
        if (found.Fault is { } fault)
        {
            Console.Error.WriteLine($"The audit log is not as it was written. Entry {fault.Seq}: {fault.Reason}");
            Console.Error.WriteLine($"{read} were right before that.");
            return CommandLine.Failed;
        }

        Console.WriteLine($"The audit log is as it was written: {read} are right.");
        return CommandLine.Done;
    }

    private static Option<long?> Place(string name, string description)
    {
        var option = new Option<long?>(name) { Description = description, HelpName = "ENTRY" };
        option.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<long?>() is < 1) result.AddError($"{name} takes the place of an entry, 1 or more.");
        });
        return option;
    }

    private static string Number(long value) => value.ToString("N0", CultureInfo.InvariantCulture);
}
