using VictimFirst.Api.Statistics;
using VictimFirst.Data.Editions;
using VictimFirst.Statistics.Perturbation;

namespace VictimFirst.Api.Editions;

/// <summary>
/// Brings the newest edition of the database, which any host may publish, into this host. Record keys are made on the way in, of the ids and
/// the secret: they are in no database.
/// </summary>
internal sealed class EditionFollower(EditionStore store, EditionCube current, PerturbationSecret secret, TimeProvider clock, ILogger<EditionFollower> log)
    : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(2);

    /// <summary>What could not be read is said once, not every two seconds.</summary>
    private string? said;

    /// <summary>Where there is no edition, or the newest cannot be read, what the host has goes on answering.</summary>
    public async Task ReadAsync(CancellationToken cancellationToken)
    {
        try
        {
            if (await store.FindNewestAsync(cancellationToken) is not { } newest || newest.Id == current.Newest?.Edition) return;
            var cube = await store.LoadAsync(newest.Id, cancellationToken);
            current.Newest = new KeyedCube(cube, newest.Id, secret) { Offer = newest.Offer };
            said = null;
            log.LogInformation("Protected figures follow edition {Edition}", newest.Id);
        }
        catch (Exception fault) when (!cancellationToken.IsCancellationRequested)
        {
            if (said != fault.Message) log.LogError(fault, "The newest edition cannot be read; protected figures stay at {Edition}", current.Newest?.Edition);
            said = fault.Message;
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, clock);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken)) await ReadAsync(stoppingToken);
        }
        catch (OperationCanceledException)
        {
            // The host stops.
        }
    }
}
