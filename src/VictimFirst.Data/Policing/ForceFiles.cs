using VictimFirst.Data.Rows;
using VictimFirst.Domain.Policing;
using VictimFirst.Domain.Referrals;

namespace VictimFirst.Data.Policing;

/// <summary>What a force's own files say of its duties, beside the snapshots of its dashboard. Each question is one SQL command.</summary>
public static class ForceFiles
{
    /// <summary>Requests for review, by the day of the request, both days inclusive.</summary>
    public static IQueryable<ReviewFacts> Reviews(ScopedRows rows, DateOnly first, DateOnly last) =>
        from request in rows.Of<VrrRequest>()
        where request.ReceivedOn >= first && request.ReceivedOn <= last
        select new ReviewFacts
        {
            ReceivedOn = request.ReceivedOn,
            IsEligible = request.IsEligible,
            TriagedOn = request.TriagedOn,
            Outcome = request.Outcome,
            CompletedOn = request.CompletedOn,
            ExtensionAgreed = request.ExtensionAgreed,
            DelayReason = request.DelayReason,
        };

    /// <param name="end">The first instant after the period.</param>
    public static IQueryable<NotificationFacts> Notifications(ScopedRows rows, DateTimeOffset start, DateTimeOffset end)
    {
        var referrals = rows.Of<Referral>();
        return from notification in rows.Of<VcopNotification>()
               where notification.RecordedAt >= start && notification.RecordedAt < end
               select new NotificationFacts
               {
                   RecordedAt = notification.RecordedAt,
                   IsSent = notification.SentAt != null,
                   IsComplete = notification.HasCrimeNumber && notification.HasBookletLink && notification.HasVictimFirstLink,
                   FirstReferralAt = referrals
                       .Where(referral => referral.CrimeReferenceKey == notification.CrimeReferenceKey
                           && referral.CrimeReferenceKey != CrimeReference.Unreadable)
                       .Min(referral => (DateTimeOffset?)referral.ReceivedAt),
               };
    }

    /// <summary>What the forms of own referrals state, the earliest received first.</summary>
    /// <param name="end">The first instant after the period.</param>
    public static IQueryable<StatedEntitlement> StatedEntitlements(ScopedRows rows, DateTimeOffset start, DateTimeOffset end) =>
        from referral in PoliceReferrals.Received(rows, start, end)
        join entitlement in rows.Of<EnhancedEntitlement>() on referral.Key equals entitlement.CrimeReferenceKey
        where entitlement.StatedOnReferralForm && referral.Key != CrimeReference.Unreadable
        orderby referral.ReceivedAt, entitlement.Id
        select new StatedEntitlement
        {
            CaseReference = referral.CaseReference,
            Reference = referral.Reference,
            ReceivedAt = referral.ReceivedAt,
            Entitlement = entitlement.Entitlement,
            IsFlagged = entitlement.FlaggedOnVcop,
        };

    /// <summary>Crimes for the audit, by the day of the record, both days inclusive.</summary>
    public static IQueryable<AuditCrime> AuditCrimes(ScopedRows rows, DateOnly first, DateOnly last) =>
        from crime in rows.Of<VcopAuditCrime>()
        where crime.RecordedOn >= first && crime.RecordedOn <= last
        select new AuditCrime(crime.Id, crime.CrimeReference, crime.Category, crime.IsCharged);
}
