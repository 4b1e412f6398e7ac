using VictimFirst.Data.Rows;
using VictimFirst.Domain.Policing;
using VictimFirst.Domain.Referrals;

namespace VictimFirst.Data.Policing;

/// <summary>How long a force's own referrals took from the record of the crime, and whose crimes they were. One SQL command.</summary>
public static class ReferralWaits
{
    /// <summary>
    /// A referral says nothing of a department: it is that of the latest snapshot of the force's dashboard that has the crime. Snapshots
    /// are of open investigations, so a crime that was closed before the next of them has none.
    /// </summary>
    /// <param name="end">The first instant after the period of receipt.</param>
    public static IQueryable<ReferralWait> Received(ScopedRows rows, DateTimeOffset start, DateTimeOffset end)
    {
        var investigations = rows.Of<VcopInvestigation>();
        return from referral in rows.Of<Referral>()
               where referral.ReceivedAt >= start && referral.ReceivedAt < end && referral.CrimeReferenceKey != null
               select new ReferralWait(
                   referral.ReceivedAt,
                   referral.RecordedAt,
                   investigations
                       .Where(i => i.CrimeReferenceKey == referral.CrimeReferenceKey && i.CrimeReferenceKey != CrimeReference.Unreadable)
                       .OrderByDescending(i => i.AsOf)
                       .ThenByDescending(i => i.Id)
                       .Select(i => i.Department)
                       .FirstOrDefault());
    }
}

/// <param name="RecordedAt">Null where the referral does not say.</param>
/// <param name="Department">Null where no snapshot has the crime.</param>
public sealed record ReferralWait(DateTimeOffset ReceivedAt, DateTimeOffset? RecordedAt, string? Department);
