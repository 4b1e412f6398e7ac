using VictimFirst.Data;
using VictimFirst.Data.Statistics;

namespace VictimFirst.Api.Statistics;

/// <summary>
/// Follows the data version of the database, which any host and anybody may move, and brings the cube up to it. While the database is away
/// the last cube goes on answering. Looking and reading are apart, so that a long reading is never taken for an absence, nor an absence
/// for a long reading.
/// </summary>
internal sealed class CubeFollower(
    VictimFirstDatabase database, CurrentCube current, TimeProvider clock, ILogger<CubeFollower> log)
    : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(0.5);

    /// <summary>For one look. The database's own retries would take half a minute to say that it is away.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    /// <summary>Between readings that fail although the database answers: the next is no likelier to succeed at once.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(10);

    private readonly CubeLoader loader = new(database);
    private bool isAway;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, clock);
        var reading = Task.CompletedTask;
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken))
            {
                if (await LookAsync(stoppingToken) is not { } version) continue;
                if (version == current.Value.Stamp.Version) current.Confirm(current.Value);
                else if (reading.IsCompleted) reading = ReadAsync(stoppingToken);
            }
        }
        catch (OperationCanceledException)
        {
            // The host stops.
        }

        await reading;
    }

    /// <returns>The database's data version, or null where it does not answer.</returns>
    private async Task<long?> LookAsync(CancellationToken stoppingToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken);
        patience.CancelAfter(Patience);
        try
        {
            var version = (await database.GetStateAsync(patience.Token)).Version;
            if (isAway) log.LogInformation("The database is back");
            isAway = false;
            return version;
        }
        catch (Exception fault) when (!stoppingToken.IsCancellationRequested)
        {
            // Said once, not twice a second.
            if (!isAway) log.LogError(fault, "The database is away; figures stay at data version {Version}", current.Value.Stamp.Version);
            isAway = true;
            return null;
        }
    }

    private async Task ReadAsync(CancellationToken stoppingToken)
    {
        try
        {
            current.Confirm(await loader.RefreshAsync(current.Value, stoppingToken));
            log.LogInformation("Figures follow data version {Version}", current.Value.Stamp.Version);
        }
        catch (Exception) when (isAway || stoppingToken.IsCancellationRequested)
        {
            // Said by whoever looks.
        }
        catch (Exception fault)
        {
            log.LogError(
                fault,
                "The database's newest version cannot be read; figures stay at data version {Version}",
                current.Value.Stamp.Version);
            await Task.Delay(Pause, clock, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }
}
