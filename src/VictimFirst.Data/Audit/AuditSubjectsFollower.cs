using System.Threading.Channels;

namespace VictimFirst.Data.Audit;

/// <summary>Keeps <see cref="AuditSubjects"/> close behind the log of one host. Who looks for a subject does not depend on it.</summary>
internal sealed class AuditSubjectsFollower : IAsyncDisposable
{
    /// <summary>
    /// What comes meanwhile is done together, in the index's order: row by row it would be written all over the index, beside the
    /// statements that somebody waits for. Whoever looks for a subject does not wait for this.
    /// </summary>
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(10);

    private readonly Channel<bool> wanted =
        Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private readonly VictimFirstDatabase database;
    private readonly TimeProvider clock;
    private readonly Action<AuditTrouble> report;
    // Not disposed of: it has no timer, and an end that comes twice asks it.
    private readonly CancellationTokenSource stop = new();
    private readonly Task running;

    public AuditSubjectsFollower(VictimFirstDatabase database, TimeProvider clock, Action<AuditTrouble> report)
    {
        (this.database, this.clock, this.report) = (database, clock, report);
        running = Task.Run(RunAsync);
    }

    public void Want() => wanted.Writer.TryWrite(true);

    /// <summary>Follows once more where that was wanted, and ends.</summary>
    public async ValueTask DisposeAsync()
    {
        wanted.Writer.TryComplete();
        await stop.CancelAsync();
        await running;
    }

    private async Task RunAsync()
    {
        while (await wanted.Reader.WaitToReadAsync())
        {
            await Task.Delay(Pause, clock, stop.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            wanted.Reader.TryRead(out _);
            try
            {
                await AuditSubjects.CompleteAsync(database, CancellationToken.None);
            }
            catch (Exception fault)
            {
                report(new AuditTrouble("Whom entries are about is not brought up to the log's end; the next entry tries again.", fault));
            }
        }
    }
}
