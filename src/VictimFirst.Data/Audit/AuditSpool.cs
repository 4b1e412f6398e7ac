using VictimFirst.Domain.Audit;

namespace VictimFirst.Data.Audit;

/// <summary>
/// Events that are safe on this machine's disk and on their way into the log, in order. While the database is away they wait; what a
/// process leaves behind, another one with the same folder takes over. An event that was already written is not written twice.
/// </summary>
internal sealed class AuditSpool : IAsyncDisposable
{
    private const int LargestBatch = 1_000;
    private const long LargestSegment = 4 * 1024 * 1024;

    private static readonly TimeSpan Retry = TimeSpan.FromSeconds(1);

    private readonly string folder;
    private readonly AuditTable table;
    private readonly TimeProvider clock;
    private readonly Action<AuditTrouble> report;
    private readonly GroupCommit<byte[]> writing;
    // Not disposed of: it has no timer, and an end that comes twice asks it.
    private readonly CancellationTokenSource stop = new();
    private readonly SemaphoreSlim wake = new(0);
    private readonly Lock gate = new();
    private readonly Queue<SpoolSegment> segments = new();
    private readonly Task draining;
    private SpoolSegment? current;

    public AuditSpool(string folder, AuditTable table, TimeProvider clock, Action<AuditTrouble> report)
    {
        this.folder = folder;
        this.table = table;
        this.clock = clock;
        this.report = report;
        writing = new GroupCommit<byte[]>(LargestBatch, CommitAsync);
        draining = Task.Run(DrainAsync);
    }

    /// <summary>For a program without the database: leaves an event to the next one that has it.</summary>
    public static void Leave(string folder, AuditEvent happened, TimeProvider clock)
    {
        using var segment = SpoolSegment.Create(folder, Guid.CreateVersion7(clock.GetUtcNow()));
        segment.Append([AuditJson.WriteEvent(happened)]);
    }

    /// <summary>When this returns the event survives the end of this process and a loss of power.</summary>
    public Task AddAsync(AuditEvent happened, CancellationToken cancellationToken) =>
        writing.AddAsync(AuditJson.WriteEvent(happened), cancellationToken);

    /// <summary>Brings what it can into the log; the rest stays on the disk for the next start.</summary>
    public async ValueTask DisposeAsync()
    {
        if (stop.IsCancellationRequested) return;
        await writing.DisposeAsync();
        await stop.CancelAsync();
        await draining;
        try
        {
            using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(5), clock);
            await TakeOverAsync(patience.Token);
            await DrainSegmentsAsync(patience.Token);
            lock (gate)
            {
                if (current is { IsDrained: true }) current.Delete();
            }
        }
        catch (Exception fault)
        {
            report(new AuditTrouble("The audit log takes nothing; what is left waits on the disk.", fault));
        }

        foreach (var segment in segments) segment.Dispose();
        segments.Clear();
        current = null;
    }

    private Task CommitAsync(IReadOnlyList<byte[]> events)
    {
        SpoolSegment segment;
        lock (gate)
        {
            if (current is null || current.Written > LargestSegment)
                segments.Enqueue(current = SpoolSegment.Create(folder, Guid.CreateVersion7(clock.GetUtcNow())));
            segment = current;
        }

        segment.Append(events);
        if (wake.CurrentCount == 0) wake.Release();
        return Task.CompletedTask;
    }

    private async Task DrainAsync()
    {
        var isAway = false;
        while (!stop.IsCancellationRequested)
        {
            try
            {
                await TakeOverAsync(stop.Token);
                await DrainSegmentsAsync(stop.Token);
                isAway = false;
                await wake.WaitAsync(Retry, stop.Token);
            }
            catch (OperationCanceledException) when (stop.IsCancellationRequested)
            {
                return;
            }
            catch (Exception fault)
            {
                if (!isAway) report(new AuditTrouble("The audit log takes nothing; events wait on the disk.", fault));
                isAway = true;
                await Task.Delay(Retry, clock, stop.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    /// <summary>The segments of processes that are gone, the oldest first.</summary>
    private async Task TakeOverAsync(CancellationToken cancellationToken)
    {
        if (!Directory.Exists(folder)) return;
        foreach (var path in Directory.EnumerateFiles(folder, $"*{SpoolSegment.Ending}").Order(StringComparer.Ordinal))
        {
            using var left = SpoolSegment.TryTakeOver(path);
            if (left is null) continue;
            await DrainAsync(left, cancellationToken);
            left.Delete();
        }
    }

    private async Task DrainSegmentsAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            SpoolSegment? oldest;
            lock (gate) segments.TryPeek(out oldest);
            if (oldest is null) return;
            await DrainAsync(oldest, cancellationToken);
            lock (gate)
            {
                if (oldest == current) return;
                segments.Dequeue();
            }

            oldest.Delete();
        }
    }

    private async Task DrainAsync(SpoolSegment segment, CancellationToken cancellationToken)
    {
        while (!segment.IsDrained)
        {
            var (events, upTo) = segment.Read(LargestBatch);
            if (events is not [])
            {
                // An attempt before this one, of this process or of one that died, may have come further than was heard of.
                await table.AppendAsync([.. events.Select(text => (AuditJson.ReadEvent(text), text))], mayRepeat: true, cancellationToken);
            }

            segment.MarkDrained(upTo);
            if (segment.Torn > 0) report(new AuditTrouble($"The last {segment.Torn} bytes of an audit spool were never finished.", null));
        }
    }
}
