using System.Text;
using VictimFirst.Domain.Audit;

namespace VictimFirst.Data.Audit;

/// <summary>The last entry of the log, as far as whoever has this knows.</summary>
/// <param name="Hash">Covers the entry and all before it, so no two logs that ever differed have it in common.</param>
internal sealed record AuditHead(long Seq, byte[] Hash)
{
    /// <summary>Of a log without entries.</summary>
    public static AuditHead OfNone { get; } = new(0, AuditChain.Beginning);
}

/// <summary>Entries with their places behind <paramref name="Before"/>: they belong nowhere else.</summary>
/// <param name="After">The last of them.</param>
internal sealed record AuditBatch(AuditHead Before, IReadOnlyList<AuditRow> Rows, AuditHead After)
{
    /// <param name="events">Not none, each with its <see cref="AuditJson.WriteEvent"/>.</param>
    public static AuditBatch Behind(AuditHead head, IReadOnlyList<(AuditEvent Event, byte[] Text)> events, DateTimeOffset now)
    {
        var recordedAt = AuditJson.WholeMilliseconds(now);
        var (seq, hash) = (head.Seq, head.Hash);
        var rows = new List<AuditRow>(events.Count);
        foreach (var (happened, text) in events)
        {
            var entry = AuditJson.WriteEntry(text, recordedAt, ++seq);
            hash = AuditChain.Next(hash, entry);
            rows.Add(AuditRow.Of(new AuditEntry(happened, recordedAt, seq), Encoding.UTF8.GetString(entry), hash));
        }

        return new AuditBatch(head, rows, new AuditHead(seq, hash));
    }
}
