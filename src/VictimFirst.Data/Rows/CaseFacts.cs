using VictimFirst.Data.State;
using VictimFirst.Domain.Cases;
using VictimFirst.Domain.Referrals;
using VictimFirst.Domain.Support;

namespace VictimFirst.Data.Rows;

/// <summary>What a case's service levels are judged by.</summary>
public sealed class ServiceLevelFacts
{
    public required DateTimeOffset ReceivedAt { get; init; }
    public required DateTimeOffset? AllocatedAt { get; init; }
    public required DateTimeOffset? FirstContactAt { get; init; }
    public required DateOnly? ClosedOn { get; init; }

    /// <summary>Of the first plan; null where there is none.</summary>
    public required DateTimeOffset? PlanAgreedAt { get; init; }

    /// <summary>Of the first plan; null also where it has not been reviewed.</summary>
    public required DateTimeOffset? PlanReviewedAt { get; init; }

    /// <summary>When the data was taken; null before the first import.</summary>
    public required DateTimeOffset? AsOf { get; init; }
}

/// <summary>What is told of a case that lies in several tables, in one statement.</summary>
public static class CaseFacts
{
    public static IQueryable<Linked<ServiceLevelFacts>> ServiceLevels(ScopedRows rows) =>
        from row in rows.Of<Case>()
        join referral in rows.Of<Referral>() on row.ReferralId equals referral.Id
        select new Linked<ServiceLevelFacts>
        {
            Key = row.Id,
            Row = new ServiceLevelFacts
            {
                ReceivedAt = referral.ReceivedAt,
                AllocatedAt = row.AllocatedAt,
                FirstContactAt = row.FirstContactAt,
                ClosedOn = row.ClosedOn,
                PlanAgreedAt = rows.Of<SupportPlan>().Where(p => p.CaseId == row.Id)
                    .OrderBy(p => p.AgreedAt).ThenBy(p => p.Id).Select(p => (DateTimeOffset?)p.AgreedAt).FirstOrDefault(),
                PlanReviewedAt = rows.Of<SupportPlan>().Where(p => p.CaseId == row.Id)
                    .OrderBy(p => p.AgreedAt).ThenBy(p => p.Id).Select(p => p.ReviewedAt).FirstOrDefault(),
                AsOf = rows.Context.Set<DataState>().Select(state => state.ExportedAt).FirstOrDefault(),
            },
        };
}
