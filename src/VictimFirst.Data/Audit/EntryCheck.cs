using System.Text;
using System.Text.Json;

namespace VictimFirst.Data.Audit;

/// <summary>One entry against its hash, and everything beside the entry against the entry.</summary>
internal static class EntryCheck
{
    /// <param name="before">The hash of the entry before.</param>
    /// <param name="subjects">Of the list of subjects; null where it does not reach the entry yet.</param>
    /// <returns>What is wrong; null where nothing is.</returns>
    public static string? Find(AuditRow row, byte[] before, IEnumerable<long>? subjects)
    {
        if (!AuditChain.Next(before, Encoding.UTF8.GetBytes(row.Entry)).AsSpan().SequenceEqual(row.Hash))
            return "Its hash does not follow from the entry before and its text: one of them was changed.";
        AuditEntry entry;
        try
        {
            entry = AuditJson.ReadEntry(row.Entry);
        }
        catch (JsonException)
        {
            return "Its text is not an entry's.";
        }

        if (entry.Seq != row.Seq) return $"Its text was written as entry {entry.Seq}.";
        if (!Equal(row, AuditRow.Of(entry, row.Entry, row.Hash))) return "Its columns do not say what its text says.";
        return subjects is null || subjects.Order().SequenceEqual(entry.Event.Subjects.Select(AuditSubjects.KeyOf).Distinct().Order())
            ? null
            : "The list of those it is about does not say what its text says.";
    }

    private static bool Equal(AuditRow a, AuditRow b) =>
        (a.Id, a.RecordedAt, a.OccurredAt, a.Class, a.Result, a.ActorTenant, a.ActorObject, a.Document)
        == (b.Id, b.RecordedAt, b.OccurredAt, b.Class, b.Result, b.ActorTenant, b.ActorObject, b.Document);
}
