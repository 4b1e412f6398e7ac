using VictimFirst.Api.Identity.Keys;
using VictimFirst.Api.Statistics;
using VictimFirst.Data;

namespace VictimFirst.Api.Hosting;

/// <summary>
/// <c>/health/live</c>: the process answers. <c>/health/ready</c>: it can tell who asks, and the database answers too, with the
/// versions of both.
/// </summary>
internal static class HealthEndpoints
{
    /// <summary>Whoever asks for health acts on silence too, so an answer of "away" must not wait for every retry.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    public static void MapHealth(this WebApplication app)
    {
        app.MapGet("/health/live", () => Results.Text("live"));
        app.MapGet("/health/ready", async (
            VictimFirstDatabase database, CurrentCube cube, KeyRings keys, ILoggerFactory logs, CancellationToken cancelled) =>
        {
            // Whoever is sent here would be told that the token is wrong, which it may not be.
            if (keys.All.Any(ring => !ring.HasKeys))
                return Results.Text("no signing keys", statusCode: StatusCodes.Status503ServiceUnavailable);
            using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancelled);
            patience.CancelAfter(Patience);
            try
            {
                var state = await database.GetStateAsync(patience.Token);
                return Results.Text($"ready, data version {state.Version}, figures at version {cube.Value.Stamp.Version}");
            }
            catch (Exception fault) when (!cancelled.IsCancellationRequested)
            {
                // What is wrong with the database is for the log: anybody may ask for health.
                logs.CreateLogger("Health").LogError(fault, "The database does not answer");
                var (figures, staleSince) = cube.State;
                var since = staleSince is { } last ? $", stale since {last:yyyy-MM-ddTHH:mm:ssZ}" : "";
                return Results.Text(
                    $"database away, figures at version {figures.Stamp.Version}{since}",
                    statusCode: StatusCodes.Status503ServiceUnavailable);
            }
        });
    }
}
