using Microsoft.EntityFrameworkCore;
using VictimFirst.Domain.Cases;
using VictimFirst.Domain.Referrals;
using VictimFirst.Domain.ServiceLevels;
using VictimFirst.Domain.Staff;

namespace VictimFirst.Data.Rows;

/// <summary>The open cases of one caseworker, counted.</summary>
public sealed class Workload
{
    /// <summary>Null for the cases that nobody has been given.</summary>
    public required long? CaseworkerId { get; init; }
    public required int OpenCases { get; init; }
    public required int AllocationOpen { get; init; }
    public required int AllocationDueToday { get; init; }
    public required int AllocationOverdue { get; init; }
    public required int FirstContactOpen { get; init; }
    public required int FirstContactDueToday { get; init; }
    public required int FirstContactOverdue { get; init; }
    public required int ReviewOpen { get; init; }
    public required int ReviewDueToday { get; init; }
    public required int ReviewOverdue { get; init; }

    /// <param name="team">Of the caseworker; null for all, those without one included.</param>
    /// <param name="asOf">When the data was taken.</param>
    internal static IQueryable<Workload> Of(ScopedRows rows, string? team, DateTimeOffset asOf)
    {
        var (allocationToday, allocationOverdue) = Bounds(ServiceDuty.Allocation, asOf);
        var (contactToday, contactOverdue) = Bounds(ServiceDuty.FirstContact, asOf);
        var (reviewToday, reviewOverdue) = Bounds(ServiceDuty.Review, asOf);
        var toReview = RowRelations.FirstPlan.Link(rows).Where(plan => plan.Row.ReviewedAt == null)
            .Select(plan => new { CaseId = plan.Key, AgreedAt = (DateTimeOffset?)plan.Row.AgreedAt });
        var facts =
            from row in rows.Of<Case>()
            where row.ClosedOn == null && (team == null || rows.Of<StaffMember>().Any(s => s.Id == row.CaseworkerId && s.Team == team))
            join referral in rows.Of<Referral>() on row.ReferralId equals referral.Id
            join plan in toReview on row.Id equals plan.CaseId into plans
            from plan in plans.DefaultIfEmpty()
            select new
            {
                row.CaseworkerId,
                ToAllocateSince = row.AllocatedAt == null ? (DateTimeOffset?)referral.ReceivedAt : null,
                ToContactSince = row.FirstContactAt == null ? (DateTimeOffset?)referral.ReceivedAt : null,
                ToReviewSince = plan.AgreedAt,
            };
        return facts.GroupBy(fact => fact.CaseworkerId).Select(own => new Workload
        {
            CaseworkerId = own.Key,
            OpenCases = own.Count(),
            AllocationOpen = own.Count(f => f.ToAllocateSince != null),
            AllocationDueToday = own.Count(f => f.ToAllocateSince >= allocationOverdue && f.ToAllocateSince < allocationToday),
            AllocationOverdue = own.Count(f => f.ToAllocateSince < allocationOverdue),
            FirstContactOpen = own.Count(f => f.ToContactSince != null),
            FirstContactDueToday = own.Count(f => f.ToContactSince >= contactOverdue && f.ToContactSince < contactToday),
            FirstContactOverdue = own.Count(f => f.ToContactSince < contactOverdue),
            ReviewOpen = own.Count(f => f.ToReviewSince != null),
            ReviewDueToday = own.Count(f => f.ToReviewSince >= reviewOverdue && f.ToReviewSince < reviewToday),
            ReviewOverdue = own.Count(f => f.ToReviewSince < reviewOverdue),
        });
    }

    private static (DateTimeOffset Today, DateTimeOffset Overdue) Bounds(ServiceDuty duty, DateTimeOffset asOf) => (
        DutyWindow.Of(duty, DutyState.DueToday, asOf).Before!.Value.ToUniversalTime(),
        DutyWindow.Of(duty, DutyState.Overdue, asOf).Before!.Value.ToUniversalTime());
}
