using VictimFirst.Api.Statistics;
using VictimFirst.Data.Editions;
using VictimFirst.Statistics.Perturbation;

namespace VictimFirst.Api.Editions;

/// <summary>
/// Brings the editions of the database, which any host may publish, into this host. Record keys are made on the way in, of the ids and the
/// secret: they are in no database.
/// </summary>
internal sealed class EditionFollower(
    EditionStore store, EditionCube current, PerturbationSecret secret, TimeProvider clock, ILogger<EditionFollower> log)
    : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(2);

    /// <summary>What could not be read is said once, not every two seconds.</summary>
    private string? said;

    /// <summary>Where there is no edition, or one cannot be read, what the host has goes on answering.</summary>
    public async Task ReadAsync(CancellationToken cancellationToken)
    {
        try
        {
            var answering = (await store.ListAsync(cancellationToken)).Answering();
            var held = (current.Value?.Editions ?? []).ToDictionary(keyed => keyed.Edition.Id);
            if (answering is [] || held.Keys.ToHashSet().SetEquals(answering.Select(edition => edition.Id))) return;
            var editions = new List<KeyedEdition>(answering.Count);
            foreach (var edition in answering)
            {
                editions.Add(held.GetValueOrDefault(edition.Id)
                    ?? new KeyedEdition(await store.LoadAsync(edition, cancellationToken), secret));
            }

            current.Value = new KeyedCube(editions);
            said = null;
            log.LogInformation(
                "Protected figures are answered from {Editions}", string.Join(", ", answering.Select(edition => edition.Id)));
        }
        catch (Exception fault) when (!cancellationToken.IsCancellationRequested)
        {
            if (said != fault.Message) log.LogError(fault, "An edition cannot be read; protected figures stay as they are");
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
