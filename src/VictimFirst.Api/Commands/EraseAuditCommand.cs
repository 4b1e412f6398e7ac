using System.CommandLine;
using System.Globalization;
using VictimFirst.Api.Audit;
using VictimFirst.Api.Hosting;
using VictimFirst.Data.Audit;
using VictimFirst.Domain.Audit;

namespace VictimFirst.Api.Commands;

internal static class EraseAuditCommand
{
    public static Command Create()
    {
        var dry = new Option<bool>("--dry-run") { Description = "Says how many entries it would erase, and erases none." };
        var command = new Command(
            "erase-audit",
            "Erases what audit entries say that are older than Audit:RetentionYears (6). Their places and hashes stay, and the erasure is "
            + "signed, so verify-audit tells it from a removal. Needs the database's owner.")
        {
            dry,
        };
        command.SetAction((parsed, cancelled) => CommandLine.Run(async () =>
        {
            var folder = DataFolder.FromEnvironment();
            var settings = AuditSettings.Read(Runtime.Configuration(), Runtime.IsDevelopment, folder);
            await using var running = await RunningDatabase.OpenAsync(folder, cancelled);
            using var key = settings.OpenCheckpointKey();
            var clock = TimeProvider.System;
            // By the day, so that a second run on the same day has nothing to do.
            var before = new DateTimeOffset(clock.GetUtcNow().UtcDateTime.Date.AddYears(-settings.RetentionYears), TimeSpan.Zero);
            var erasure = new AuditErasure(running.Database, key, clock);
            if (parsed.GetValue(dry))
            {
                var old = await erasure.CountAsync(before, cancelled);
                Console.WriteLine($"{Number(old)} entries would be erased, recorded before {before:yyyy-MM-dd}.");
                return CommandLine.Done;
            }

            var erased = await erasure.EraseAsync(before, CommandAudit.Of("erase-audit", AuditClass.Erasure, clock), cancelled);
            var anchor = new AuditAnchor(running.Database, key, new AnchorFolder(settings.AnchorFolder), clock);
            if (erased > 0) await anchor.WriteAsync(cancelled);
            Console.WriteLine(erased == 0
                ? $"No entry was recorded before {before:yyyy-MM-dd}: nothing was erased."
                : $"{Number(erased)} entries were erased, recorded before {before:yyyy-MM-dd}.");
            return CommandLine.Done;
        }));
        return command;
    }

    private static string Number(long value) => value.ToString("N0", CultureInfo.InvariantCulture);
}
