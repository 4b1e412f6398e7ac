namespace VictimFirst.Api.Identity.Keys;

/// <summary>
/// Reads the signing keys when the host starts and keeps them fresh, so that no request waits for it and an idle host forgets removed keys.
/// </summary>
internal sealed class KeyRefresh(KeyRings rings, TimeProvider clock) : BackgroundService
{
    /// <summary>How soon a host that has no keys tries again.</summary>
    public static readonly TimeSpan Every = TimeSpan.FromSeconds(30);

    /// <summary>The first reading is waited for, so that a host that has started can answer.</summary>
    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        await RefreshAsync().WaitAsync(cancellationToken);
        await base.StartAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken)) await RefreshAsync().WaitAsync(stoppingToken);
    }

    private Task RefreshAsync() => Task.WhenAll(rings.All.Select(ring => ring.RefreshIfDueAsync()));
}
