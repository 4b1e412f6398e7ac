using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using VictimFirst.Domain.Audit;

namespace VictimFirst.Data.Audit;

/// <summary>Reads what the log says; entries that were erased say nothing and are passed over.</summary>
public sealed class AuditReader(VictimFirstDatabase database)
{
    /// <summary>What happened within a time, in the order of the log.</summary>
    /// <param name="from">Inclusive, offset zero.</param>
    /// <param name="to">Exclusive, offset zero.</param>
    public async IAsyncEnumerable<AuditEntry> ReadPeriodAsync(
        DateTimeOffset from, DateTimeOffset to, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await using var context = database.CreateContext();
        var texts = context.Set<AuditRow>().AsNoTracking()
            .Where(e => e.OccurredAt >= from && e.OccurredAt < to && e.Class != AuditRow.Erased).OrderBy(e => e.Seq).Select(e => e.Entry);
        await foreach (var text in texts.AsAsyncEnumerable().WithCancellation(cancellationToken)) yield return AuditJson.ReadEntry(text);
    }

    /// <summary>Newest first.</summary>
    /// <param name="before">Only entries below this place, which is where the page before ended; null from the top.</param>
    /// <returns>At most <paramref name="first"/> entries, and whether more follow.</returns>
    public async Task<(IReadOnlyList<AuditEntry> Entries, bool HasMore)> ReadAsync(
        AuditQuestion question, long? before, int first, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(question);
        if (question.Subject is not null) await AuditSubjects.CompleteAsync(database, cancellationToken);
        await using var context = database.CreateContext();
        // Two subjects can have the same key, if hardly ever: the entry's text tells them apart.
        var rows = question.Subject is { } subject
            ? context.Set<AuditSubjectRow>().Where(s => s.Subject == AuditSubjects.KeyOf(subject))
                .Join(context.Set<AuditRow>(), s => s.Seq, e => e.Seq, (_, e) => e).Where(e => e.Entry.Contains(subject))
            : context.Set<AuditRow>();
        rows = rows.Where(e => e.Class != AuditRow.Erased);
        if (before is { } place) rows = rows.Where(e => e.Seq < place);
        if (question.Actor is { } actor) rows = rows.Where(e => e.ActorObject == actor);
        if (question.Class is { } kind) rows = rows.Where(e => e.Class == AuditJson.NameOf(kind));
        if (question.Result is { } result) rows = rows.Where(e => e.Result == AuditJson.NameOf(result));
        if (question.From is { } from) rows = rows.Where(e => e.OccurredAt >= from);
        if (question.To is { } to) rows = rows.Where(e => e.OccurredAt < to);
        if (question.Document is { } document) rows = rows.Where(e => e.Document == document);
        var texts = await rows.AsNoTracking()
            .OrderByDescending(e => e.Seq)
            .Select(e => e.Entry)
            .Take(first + 1)
            .ToListAsync(cancellationToken);
        return ([.. texts.Take(first).Select(AuditJson.ReadEntry)], texts.Count > first);
    }
}

/// <summary>What entries to read; null is any.</summary>
public sealed record AuditQuestion
{
    /// <summary>The object id of a caller.</summary>
    public Guid? Actor { get; init; }
    public AuditClass? Class { get; init; }
    public AuditResult? Result { get; init; }

    /// <summary>Inclusive, offset zero.</summary>
    public DateTimeOffset? From { get; init; }

    /// <summary>Exclusive, offset zero.</summary>
    public DateTimeOffset? To { get; init; }
    public string? Document { get; init; }

    /// <summary>Whom the entries are about: the HMAC of a record id.</summary>
    public string? Subject { get; init; }
}
