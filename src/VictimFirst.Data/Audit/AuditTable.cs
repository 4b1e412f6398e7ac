using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using VictimFirst.Domain.Audit;

namespace VictimFirst.Data.Audit;

/// <summary>
/// The audit log of a database that any number of hosts share. A lock of the database gives each batch its place behind the last, so
/// there is one sequence without gaps.
/// </summary>
public sealed class AuditTable(VictimFirstDatabase database, TimeProvider clock)
{
    /// <summary>When this returns the events are in the log, in their order.</summary>
    /// <param name="mayRepeat">Whether some of them may be in the log already: those are passed over.</param>
    /// <returns>The place of the log's last entry.</returns>
    public async Task<long> AppendAsync(IReadOnlyList<AuditEvent> events, bool mayRepeat = false, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(events);
        var texts = events.Select(e => (Event: e, Text: AuditJson.WriteEvent(e))).ToList();
        await using var context = database.CreateContext();
        context.ChangeTracker.AutoDetectChangesEnabled = false;
        var isRepeated = mayRepeat;
        return await context.Database.CreateExecutionStrategy().ExecuteAsync(
            async token =>
            {
                context.ChangeTracker.Clear();
                await using var transaction = await context.Database.BeginTransactionAsync(token);
                await AdvisoryLock.TakeAsync(context, AdvisoryLock.Audit, token);
                var fresh = isRepeated ? await WithoutKnownAsync(context, texts, token) : texts;
                // A connection can be lost with the commit's answer on it: the second attempt must look.
                isRepeated = true;
                var last = await AddAsync(context, fresh, token);
                await transaction.CommitAsync(token);
                return last;
            },
            cancellationToken);
    }

    /// <summary>For inside a transaction that holds the log's lock.</summary>
    internal async Task<long> AddAsync(
        VictimFirstContext context, List<(AuditEvent Event, byte[] Text)> events, CancellationToken cancellationToken)
    {
        var head = await context.Set<AuditRow>().OrderByDescending(e => e.Seq).Select(e => new { e.Seq, e.Hash }).FirstOrDefaultAsync(cancellationToken);
        var (seq, hash) = head is null ? (0L, AuditChain.Beginning) : (head.Seq, head.Hash);
        var subjects = new List<AuditSubjectRow>();
        var recordedAt = AuditJson.WholeMilliseconds(clock.GetUtcNow());
        foreach (var (happened, text) in events)
        {
            var entry = AuditJson.WriteEntry(text, recordedAt, ++seq);
            hash = AuditChain.Next(hash, entry);
            context.Add(AuditRow.Of(new AuditEntry(happened, recordedAt, seq), Encoding.UTF8.GetString(entry), hash));
            subjects.AddRange(happened.Subjects.Select(subject => new AuditSubjectRow { Subject = subject, Seq = seq }));
        }

        await context.SaveChangesAsync(cancellationToken);
        if (subjects.Count > 0) await AddSubjectsAsync(context, subjects, cancellationToken);
        return seq;
    }

    /// <summary>In one statement: a page of cases is fifty subjects, a force's list thousands.</summary>
    private static Task<int> AddSubjectsAsync(
        VictimFirstContext context, List<AuditSubjectRow> subjects, CancellationToken cancellationToken)
    {
        if (context.Provider is DatabaseProvider.PostgreSql)
        {
            var (names, places) = (subjects.Select(s => s.Subject).ToArray(), subjects.Select(s => s.Seq).ToArray());
            return context.Database.ExecuteSqlAsync(
                $"INSERT INTO audit_event_subjects (subject, seq) SELECT * FROM unnest({names}, {places})", cancellationToken);
        }

        var json = JsonSerializer.Serialize(subjects);
        return context.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO audit_event_subjects (subject, seq)
            SELECT subject, seq FROM OPENJSON({json}) WITH (subject char(64) '$.Subject', seq bigint '$.Seq')
            """,
            cancellationToken);
    }

    private static async Task<List<(AuditEvent Event, byte[] Text)>> WithoutKnownAsync(
        VictimFirstContext context, List<(AuditEvent Event, byte[] Text)> events, CancellationToken cancellationToken)
    {
        var ids = events.Select(e => e.Event.Id).ToList();
        var known = await context.Set<AuditRow>().Where(row => ids.Contains(row.Id)).Select(row => row.Id).ToHashSetAsync(cancellationToken);
        return [.. events.Where(e => known.Add(e.Event.Id))];
    }
}
