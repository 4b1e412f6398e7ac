using VictimFirst.Domain.Audit;

namespace VictimFirst.Data.Audit;

/// <summary>The two ways into the audit log of one host. Safe to use from any number of requests at once.</summary>
public sealed class AuditLog : IAsyncDisposable
{
    /// <summary>Entries in one transaction at most.</summary>
    private const int LargestBatch = 1_000;

    /// <summary>A caller waits for the entry before its answer, so a database that does not answer must be given up soon.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private readonly GroupCommit<AuditEvent> writing;
    private readonly AuditSpool spool;
    private readonly AuditSubjectsFollower subjects;

    /// <param name="spoolFolder">On a disk that outlives the host. Hosts on one machine may share it.</param>
    /// <param name="report">Told when queued events cannot be brought into the log.</param>
    public AuditLog(VictimFirstDatabase database, string spoolFolder, TimeProvider clock, Action<AuditTrouble> report)
    {
        subjects = new AuditSubjectsFollower(database, clock, report);
        var table = new AuditTable(database, clock) { SubjectsAdded = subjects.Want };
        spool = new AuditSpool(spoolFolder, table, clock, report);
        writing = new GroupCommit<AuditEvent>(LargestBatch, async events =>
        {
            using var patience = new CancellationTokenSource(Patience, clock);
            await table.AppendAsync(events, cancellationToken: patience.Token);
        });
    }

    /// <summary>When this returns the event is committed to the database.</summary>
    /// <exception cref="Exception">
    /// It may not be: of the database, or <see cref="OperationCanceledException"/> where it does not answer.
    /// </exception>
    public Task WriteAsync(AuditEvent happened, CancellationToken cancellationToken = default) =>
        writing.AddAsync(happened, cancellationToken);

    /// <summary>
    /// When this returns the event is on the disk, and comes into the log by itself, once and in order, even after a crash.
    /// </summary>
    /// <exception cref="IOException">The disk does not take it.</exception>
    public Task QueueAsync(AuditEvent happened, CancellationToken cancellationToken = default) =>
        spool.AddAsync(happened, cancellationToken);

    /// <inheritdoc cref="AuditSpool.Leave"/>
    public static void Leave(string spoolFolder, AuditEvent happened, TimeProvider clock) => AuditSpool.Leave(spoolFolder, happened, clock);

    /// <summary>Brings what was queued into the log, if it takes it.</summary>
    public async ValueTask DisposeAsync()
    {
        await writing.DisposeAsync();
        await spool.DisposeAsync();
        await subjects.DisposeAsync();
    }
}

/// <summary>Something that an operator should look after.</summary>
public sealed record AuditTrouble(string Message, Exception? Fault);
