using VictimFirst.Data;
using VictimFirst.Data.Statistics;

namespace VictimFirst.Api.Statistics;

/// <summary>
/// Follows the data version of the database, which any host may move, and loads a new cube when it has moved. While the database is away
/// the last cube goes on answering.
/// </summary>
internal sealed class CubeFollower(VictimFirstDatabase database, CurrentCube current, TimeProvider clock, ILogger<CubeFollower> log) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, clock);
        var away = false;
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken))
            {
                try
                {
                    await FollowAsync(stoppingToken);
                    if (away) log.LogInformation("The database is back");
                    away = false;
                }
                catch (Exception fault) when (fault is not OperationCanceledException)
                {
                    // Said once, not every second.
                    if (!away) log.LogError(fault, "The database is away; figures stay at data version {Version}", current.Value.Stamp.Version);
                    away = true;
                }
            }
        }
        catch (OperationCanceledException)
        {
            // The host stops.
        }
    }

    private async Task FollowAsync(CancellationToken stoppingToken)
    {
        var version = (await database.GetStateAsync(stoppingToken)).Version;
        if (version == current.Value.Stamp.Version) return;
        current.Value = await new CubeLoader(database).LoadAsync(stoppingToken);
        log.LogInformation("Figures follow data version {Version}", current.Value.Stamp.Version);
    }
}
