using Microsoft.EntityFrameworkCore;
using VictimFirst.Domain.Audit;

namespace VictimFirst.Data.Audit;

/// <summary>Reads the log, newest first.</summary>
public sealed class AuditReader(VictimFirstDatabase database)
{
    /// <param name="before">Only entries below this place, which is where the page before ended; null from the top.</param>
    /// <returns>At most <paramref name="first"/> entries, and whether more follow.</returns>
    public async Task<(IReadOnlyList<AuditEntry> Entries, bool HasMore)> ReadAsync(
        AuditQuestion question, long? before, int first, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(question);
        await using var context = database.CreateContext();
        var rows = question.Subject is { } subject
            ? context.Set<AuditSubjectRow>().Where(s => s.Subject == subject)
                .Join(context.Set<AuditRow>(), s => s.Seq, e => e.Seq, (_, e) => e)
            : context.Set<AuditRow>();
        if (before is { } place) rows = rows.Where(e => e.Seq < place);
        if (question.Actor is { } actor) rows = rows.Where(e => e.ActorObject == actor);
        if (question.Class is { } kind) rows = rows.Where(e => e.Class == AuditJson.NameOf(kind));
        if (question.Result is { } result) rows = rows.Where(e => e.Result == AuditJson.NameOf(result));
        if (question.From is { } from) rows = rows.Where(e => e.OccurredAt >= from);
        if (question.To is { } to) rows = rows.Where(e => e.OccurredAt < to);
        if (question.Document is { } document) rows = rows.Where(e => e.Document == document);
        var texts = await rows.AsNoTracking().OrderByDescending(e => e.Seq).Select(e => e.Entry).Take(first + 1).ToListAsync(cancellationToken);
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
