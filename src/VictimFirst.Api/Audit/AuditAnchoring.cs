using VictimFirst.Data.Audit;

namespace VictimFirst.Api.Audit;

/// <summary>Signs checkpoints: at intervals while entries come, when a day ends (UTC), and when the host stops.</summary>
internal sealed partial class AuditAnchoring(AuditAnchor anchor, AuditSettings settings, TimeProvider clock, ILogger<AuditAnchoring> logger)
    : BackgroundService
{
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(30);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Look, clock);
        var last = clock.GetUtcNow();
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken))
            {
                var now = clock.GetUtcNow();
                if (now - last < settings.AnchorInterval && now.UtcDateTime.Date == last.UtcDateTime.Date) continue;
                if (await TryWriteAsync(stoppingToken)) last = now;
            }
        }
        catch (OperationCanceledException)
        {
            // The host stops: the last checkpoint comes when everything else has ended.
        }
    }

    /// <summary>The last one. Not before the queue is empty.</summary>
    public async Task FinishAsync()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(10), clock);
        await TryWriteAsync(patience.Token);
    }

    private async Task<bool> TryWriteAsync(CancellationToken cancellationToken)
    {
        try
        {
            await anchor.WriteAsync(cancellationToken);
            return true;
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            LogMissing(logger, fault);
            return false;
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The audit log has no new checkpoint: a change of its end would leave no trace.")]
    private static partial void LogMissing(ILogger logger, Exception fault);
}
