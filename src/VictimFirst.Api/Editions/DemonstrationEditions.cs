using VictimFirst.Api.Hosting;
using VictimFirst.Data;
using VictimFirst.Data.Editions;
using VictimFirst.Domain.Time;
using VictimFirst.Statistics.Cube;

namespace VictimFirst.Api.Editions;

/// <summary>Editions of the demonstration data, so that a partner's first question has an answer.</summary>
internal static class DemonstrationEditions
{
    /// <summary>
    /// Of the last two quarters, as a service would have that began with the first of them: it answers all that was before, too.
    /// </summary>
    /// <param name="cube">Of the database, as it stands.</param>
    public static async Task PublishAsync(VictimFirstDatabase database, CaseCube cube, TimeProvider clock, CancellationToken cancelled)
    {
        if (cube.Stamp is not { CoversFrom: { } from, CoversTo: { } to }) return;
        var last = FinancialQuarter.Of(to.AddDays(1)).Previous;
        var publisher = new EditionPublisher(database, clock);
        foreach (var quarter in new[] { last.Previous, last }.Where(quarter => quarter.Start >= from))
        {
            await ConsoleProgress.StatusAsync<string, Edition>(
                $"Publishing the edition of {quarter}",
                step => $"{quarter}: {step}",
                progress => publisher.PublishAsync(cube, new EditionRequest(quarter), progress, cancelled));
        }
    }
}
