using Microsoft.EntityFrameworkCore;
using VictimFirst.Data.Rows;
using VictimFirst.Domain.Cases;
using VictimFirst.Domain.Referrals;

namespace VictimFirst.Data.Policing;

/// <summary>A force's own referrals, each question one SQL command however much is asked for.</summary>
public static class PoliceReferrals
{
    /// <param name="keys">See <c>CrimeReference.KeyOf</c>. One parameter, whatever their number.</param>
    public static IQueryable<PoliceReferral> ByKeys(ScopedRows rows, string[] keys)
    {
        if (rows.Context.Provider == DatabaseProvider.SqlServer)
            return Project(rows, rows.Of<Referral>().Where(r => EF.Parameter(keys).Contains(r.CrimeReferenceKey!)));
        // Asked whether a key is any of thousands, PostgreSQL reads all referrals with several workers, whose start alone takes longer than
        // to look each key up. As a table of keys it does that. SQL Server is given a table as it is.
        var wanted = rows.Context.Database.SqlQuery<string>($"SELECT k AS \"Value\" FROM unnest({keys}) AS k");
        return Project(rows, rows.Of<Referral>().Where(r => r.CrimeReferenceKey != null && wanted.Contains(r.CrimeReferenceKey)));
    }

    /// <param name="to">The first instant after the period.</param>
    public static IQueryable<PoliceReferral> Received(ScopedRows rows, DateTimeOffset from, DateTimeOffset to) =>
        Project(rows, rows.Of<Referral>().Where(r => r.ReceivedAt >= from && r.ReceivedAt < to && r.CrimeReferenceKey != null));

    private static IQueryable<PoliceReferral> Project(ScopedRows rows, IQueryable<Referral> referrals) =>
        from r in referrals
        join c in rows.Of<Case>() on r.Id equals c.ReferralId into cases
        from c in cases.DefaultIfEmpty()
        select new PoliceReferral
        {
            Reference = r.CrimeReference!,
            Key = r.CrimeReferenceKey!,
            ReceivedAt = r.ReceivedAt,
            RecordedAt = r.RecordedAt,
            IsAcknowledged = r.AcknowledgedAt != null,
            ConsentGiven = r.ConsentGiven,
            CaseReference = c!.Reference,
            FirstContactAt = c!.FirstContactAt,
            ContactOutcome = c!.ContactOutcome,
            IsClosed = c!.ClosedOn != null,
            AsOf = rows.Context.DataState.Select(s => s.ExportedAt).FirstOrDefault(),
        };
}
