using System.CommandLine;
using VictimFirst.Api.Audit;
using VictimFirst.Api.Hosting;
using VictimFirst.Data.Audit;
using VictimFirst.Data.Editions;
using VictimFirst.Domain.Audit;
using VictimFirst.Domain.Time;

namespace VictimFirst.Api.Commands;

internal static class PublishEditionCommand
{
    public static Command Create()
    {
        var quarter = new Argument<string>("QUARTER")
        {
            Description = "Financial year and quarter, such as '2020-21 Q1' for April to June 2020.",
        };
        var revision = new Option<bool>("--revision")
        {
            Description = "Publishes another edition of a quarter that has one, in its place.",
        };
        var acceptSlivers = new Option<bool>("--accept-slivers")
        {
            Description = "Publishes a revision even if it changes figures by so few records that the change tells of them. For an erasure "
                + "that cannot wait for others.",
        };
        var command = new Command(
            "publish-edition",
            "Publishes the edition of a finished quarter, which readers of protected figures are answered from: the data as it stands "
            + "about the days since the last edition, frozen for good. Prints what is withheld from it and why. Exit code 2 where the "
            + "quarter cannot be published.")
        {
            quarter, revision, acceptSlivers,
        };
        command.SetAction((parsed, cancelled) => CommandLine.Run(async () =>
        {
            var request = new EditionRequest(Parse(parsed.GetValue(quarter)!), parsed.GetValue(revision), parsed.GetValue(acceptSlivers));
            await using var running = await RunningDatabase.OpenAsync(DataFolder.FromEnvironment(), cancelled);
            var log = new AuditTable(running.Database, TimeProvider.System);
            await log.AppendAsync([Event("publish edition begins")], cancellationToken: cancelled);
            Print(await PublishAsync(new EditionPublisher(running.Database, TimeProvider.System), request, cancelled));
            await log.AppendAsync([Event("publish edition")], cancellationToken: CancellationToken.None);
            return CommandLine.Done;
        }));
        return command;
    }

    private static async Task<Edition> PublishAsync(EditionPublisher publisher, EditionRequest request, CancellationToken cancelled)
    {
        try
        {
            return await ConsoleProgress.StatusAsync<string, Edition>(
                $"Publishing the edition of {request.Quarter}",
                step => step,
                progress => publisher.PublishAsync(request, progress, cancelled));
        }
        catch (EditionRefusedException refused)
        {
            throw new CommandException(refused.Message);
        }
    }

    private static FinancialQuarter Parse(string text)
    {
        try
        {
            return FinancialQuarter.Parse(text);
        }
        catch (FormatException wrong)
        {
            throw new CommandException(wrong.Message);
        }
    }

    private static AuditEvent Event(string what) => CommandAudit.Of(what, AuditClass.Administration, TimeProvider.System);

    private static void Print(Edition edition)
    {
        foreach (var withheld in edition.Offer.Withheld) Console.WriteLine($"Withheld: {withheld.Message}");
        Console.WriteLine(
            $"Edition {edition.Id} is published; {(edition.Offer.Withheld is [] ? "nothing is" : "what is named above is")} withheld.");
    }
}
