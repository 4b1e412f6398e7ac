using Microsoft.EntityFrameworkCore;
using VictimFirst.Domain.Audit;

namespace VictimFirst.Data.Audit;

/// <summary>
/// Takes away what old entries say. Their places and hashes stay, so the chain and every checkpoint verify as before; an entry of its own
/// tells of it, with a note signed by the log's key. The triggers are off for the transaction: this is for the tables' owner, as migrations
/// are, and not for the role that a host runs as.
/// </summary>
public sealed class AuditErasure(VictimFirstDatabase database, CheckpointKey key, TimeProvider clock)
{
    private readonly AuditTable table = new(database, clock);

    /// <summary>How many entries <see cref="EraseAsync"/> would erase now.</summary>
    public async Task<long> CountAsync(DateTimeOffset before, CancellationToken cancellationToken = default)
    {
        await using var context = database.CreateContext();
        var upTo = await LastBeforeAsync(context, before, cancellationToken);
        return await Entries(context, upTo).LongCountAsync(cancellationToken);
    }

    /// <param name="before">
    /// Offset zero. Entries go from the first on, as far as all were recorded before it: one that a clock dated too late keeps those
    /// behind.
    /// </param>
    /// <param name="told">The entry that tells of it, as far as the caller knows: counts and note are added.</param>
    /// <returns>How many entries were erased. None leave no entry.</returns>
    public async Task<long> EraseAsync(DateTimeOffset before, AuditEvent told, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(told);
        await using var context = database.CreateContext();
        context.ChangeTracker.AutoDetectChangesEnabled = false;
        var erased = 0L;
        await context.Database.CreateExecutionStrategy().ExecuteAsync(
            async token =>
            {
                context.ChangeTracker.Clear();
                await using var transaction = await context.Database.BeginTransactionAsync(token);
                await AdvisoryLock.TakeAsync(context, AdvisoryLock.Audit, token);
                var upTo = await LastBeforeAsync(context, before, token);
                var count = await Entries(context, upTo).LongCountAsync(token);
                // A second attempt finds nothing where the first one's commit was not heard of.
                if (count == 0) return;
                erased = count;
                await BlankAsync(context, upTo, token);
                var note = new ErasureNote(key.Origin, upTo, AuditJson.WholeMilliseconds(before));
                await table.AddAsync(context, [EntryOf(told, note, count)], token);
                await transaction.CommitAsync(token);
            },
            cancellationToken);
        return erased;
    }

    private (AuditEvent Event, byte[] Text) EntryOf(AuditEvent told, ErasureNote note, long count)
    {
        var entry = told with
        {
            Class = AuditClass.Erasure,
            Counts = new Dictionary<string, long> { ["entries"] = count, ["upTo"] = note.UpTo },
            SignedNote = key.Sign(note.Text),
        };
        return (entry, AuditJson.WriteEvent(entry));
    }

    private static async Task BlankAsync(VictimFirstContext context, long upTo, CancellationToken cancellationToken)
    {
        foreach (var off in AuditTriggers.SwitchOff(context.Provider)) await context.Database.ExecuteSqlRawAsync(off, cancellationToken);
        await context.Set<AuditSubjectRow>().Where(s => s.Seq <= upTo).ExecuteDeleteAsync(cancellationToken);
        await Entries(context, upTo).ExecuteUpdateAsync(
            row => row
                .SetProperty(e => e.Entry, "")
                .SetProperty(e => e.Class, AuditRow.Erased)
                .SetProperty(e => e.Result, AuditRow.Erased)
                .SetProperty(e => e.RecordedAt, DateTimeOffset.UnixEpoch)
                .SetProperty(e => e.OccurredAt, DateTimeOffset.UnixEpoch)
                .SetProperty(e => e.ActorTenant, (Guid?)null)
                .SetProperty(e => e.ActorObject, (Guid?)null)
                .SetProperty(e => e.Document, (string?)null),
            cancellationToken);
        foreach (var on in AuditTriggers.SwitchOn(context.Provider)) await context.Database.ExecuteSqlRawAsync(on, cancellationToken);
    }

    /// <returns>0 where not even the first entry is old enough.</returns>
    private static async Task<long> LastBeforeAsync(VictimFirstContext context, DateTimeOffset before, CancellationToken cancellationToken)
    {
        var kept = await context.Set<AuditRow>().Where(e => e.Class != AuditRow.Erased && e.RecordedAt >= before)
            .MinAsync(e => (long?)e.Seq, cancellationToken);
        return kept - 1 ?? await context.Set<AuditRow>().MaxAsync(e => (long?)e.Seq, cancellationToken) ?? 0;
    }

    private static IQueryable<AuditRow> Entries(VictimFirstContext context, long upTo) =>
        context.Set<AuditRow>().Where(e => e.Seq <= upTo && e.Class != AuditRow.Erased);
}
