using Microsoft.EntityFrameworkCore;
using VictimFirst.Domain.Audit;

namespace VictimFirst.Data.Audit;

/// <summary>
/// The audit log of a database that any number of hosts share. A lock of the database gives each batch its place behind the last, so
/// there is one sequence without gaps.
/// </summary>
/// <remarks>
/// Whoever wrote last knows what the next entry follows: a batch is made behind that and sent in one round trip with the lock and the
/// commit. Where another host came in between, nothing of it is taken, and the batch is made again behind what the log holds now.
/// </remarks>
public sealed class AuditTable(VictimFirstDatabase database, TimeProvider clock)
{
    /// <summary>The last entry that this object has seen. The database says whether it still is the last.</summary>
    private AuditHead known = AuditHead.OfNone;

    /// <summary>Called when entries that are about somebody are in the log.</summary>
    internal Action SubjectsAdded { get; init; } = static () => { };

    /// <summary>When this returns the events are in the log, in their order.</summary>
    /// <param name="mayRepeat">Whether some of them may be in the log already: those are passed over.</param>
    /// <returns>The place of the log's last entry.</returns>
    public Task<long> AppendAsync(
        IReadOnlyList<AuditEvent> events, bool mayRepeat = false, CancellationToken cancellationToken = default) =>
        AppendAsync([.. events.Select(e => (e, AuditJson.WriteEvent(e)))], mayRepeat, cancellationToken);

    /// <inheritdoc cref="AppendAsync(IReadOnlyList{AuditEvent}, bool, CancellationToken)"/>
    /// <param name="events">Each with its <see cref="AuditJson.WriteEvent"/>.</param>
    internal async Task<long> AppendAsync(
        List<(AuditEvent Event, byte[] Text)> events, bool mayRepeat, CancellationToken cancellationToken)
    {
        await using var context = database.CreateContext();
        var isRepeated = mayRepeat || events is [];
        var place = await context.Database.CreateExecutionStrategy().ExecuteAsync(
            async token =>
            {
                if (!isRepeated)
                {
                    // A connection can be lost with the commit's answer on it: whatever comes after the first attempt must look.
                    isRepeated = true;
                    if (await TryCommitAsync(context, events, token) is { } end) return end;
                }

                await using var transaction = await context.Database.BeginTransactionAsync(token);
                await AdvisoryLock.TakeAsync(context, AdvisoryLock.Audit, token);
                var last = await AddAsync(context, await WithoutKnownAsync(context, events, token), token);
                await transaction.CommitAsync(token);
                known = last;
                return last.Seq;
            },
            cancellationToken);
        if (events.Exists(e => e.Event.Subjects is not [])) SubjectsAdded();
        return place;
    }

    /// <summary>For inside a transaction that holds the log's lock.</summary>
    /// <returns>The log's last entry then.</returns>
    internal async Task<AuditHead> AddAsync(
        VictimFirstContext context, List<(AuditEvent Event, byte[] Text)> events, CancellationToken cancellationToken)
    {
        var head = await context.Set<AuditRow>().OrderByDescending(e => e.Seq).Select(e => new AuditHead(e.Seq, e.Hash))
            .FirstOrDefaultAsync(cancellationToken) ?? AuditHead.OfNone;
        if (events is []) return head;
        var batch = AuditBatch.Behind(head, events, clock.GetUtcNow());
        await context.Database.ExecuteSqlAsync(AuditStatements.Add(context.Provider, batch), cancellationToken);
        return batch.After;
    }

    /// <returns>The place of the last event; null where the log has gone on without this object and took nothing.</returns>
    private async Task<long?> TryCommitAsync(
        VictimFirstContext context, List<(AuditEvent Event, byte[] Text)> events, CancellationToken cancellationToken)
    {
        var batch = AuditBatch.Behind(known, events, clock.GetUtcNow());
        if (await context.Database.ExecuteSqlAsync(AuditStatements.Commit(context.Provider, batch), cancellationToken) <= 0) return null;
        known = batch.After;
        return batch.After.Seq;
    }

    private static async Task<List<(AuditEvent Event, byte[] Text)>> WithoutKnownAsync(
        VictimFirstContext context, List<(AuditEvent Event, byte[] Text)> events, CancellationToken cancellationToken)
    {
        var ids = events.Select(e => e.Event.Id).ToList();
        var known = await context.Set<AuditRow>()
            .Where(row => ids.Contains(row.Id))
            .Select(row => row.Id)
            .ToHashSetAsync(cancellationToken);
        return [.. events.Where(e => known.Add(e.Event.Id))];
    }
}
