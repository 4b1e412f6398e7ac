using System.Globalization;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;

namespace VictimFirst.Data.Audit;

/// <summary>How far the log's key has signed that entries were erased.</summary>
internal sealed class SignedErasures
{
    private readonly long upTo;
    private readonly DateTimeOffset before;

    private SignedErasures(ErasureNote? furthest) => (upTo, before) = (furthest?.UpTo ?? 0, furthest?.Before ?? default);

    public static async Task<SignedErasures> ReadAsync(VictimFirstContext context, CheckpointKey key, CancellationToken cancellationToken)
    {
        var name = AuditJson.NameOf(Domain.Audit.AuditClass.Erasure);
        var texts = await context.Set<AuditRow>().Where(e => e.Class == name).Select(e => e.Entry).ToListAsync(cancellationToken);
        return new SignedErasures(texts.Select(text => NoteOf(text, key)).OfType<ErasureNote>().MaxBy(note => note.UpTo));
    }

    /// <returns>Why an entry that says nothing should say something; null where it was erased as it ought to be.</returns>
    public string? FaultOf(AuditRow row, IEnumerable<long> subjects)
    {
        if (row.Seq > upTo) return "What it said was taken away, and no erasure that the log's key signed reaches it.";
        return row is { Class: AuditRow.Erased, Result: AuditRow.Erased, ActorTenant: null, ActorObject: null, Document: null }
            && row.RecordedAt == DateTimeOffset.UnixEpoch && row.OccurredAt == DateTimeOffset.UnixEpoch && !subjects.Any()
                ? null
                : "It was erased, and something was put beside it since.";
    }

    public string NoticeOf(long erased) => string.Create(
        CultureInfo.InvariantCulture,
        $"{erased} entries up to entry {upTo} were erased: all of them were recorded before {before.UtcDateTime:yyyy-MM-dd}.");

    /// <summary>Whether the entry itself is as it was written is the chain's matter.</summary>
    private static ErasureNote? NoteOf(string text, CheckpointKey key)
    {
        try
        {
            return text.Length > 0 && AuditJson.ReadEntry(text).Event.SignedNote is { } note && key.TextOf(note) is { } signed
                ? ErasureNote.Parse(signed, key.Origin)
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
