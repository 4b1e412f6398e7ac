namespace VictimFirst.Api.Identity.Keys;

/// <summary>Reads the signing keys when the host starts and keeps them fresh, so that no request waits for it and an idle host forgets removed keys.</summary>
internal sealed class KeyRefresh(KeyRings rings, TimeProvider clock) : BackgroundService
{
    /// <summary>How soon a host that has no keys tries again.</summary>
    public static readonly TimeSpan Every = TimeSpan.FromSeconds(30);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every, clock);
        do
        {
            await Task.WhenAll(rings.All.Select(ring => ring.RefreshIfDueAsync())).WaitAsync(stoppingToken);
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }
}
