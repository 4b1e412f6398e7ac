using VictimFirst.Domain.Cases;
using VictimFirst.Domain.Justice;
using VictimFirst.Domain.Needs;
using VictimFirst.Domain.Outcomes;
using VictimFirst.Domain.Referrals;
using VictimFirst.Domain.Support;

namespace VictimFirst.Data.Rows;

public enum TimelineEventKind
{
    ReferralReceived,
    CaseOpened,
    Allocated,
    FirstContactAttempted,
    FirstContact,
    NeedsAssessed,
    PlanAgreed,
    PlanReviewed,
    SupportGiven,
    SpecialistReferral,
    MentalHealthReferral,
    TargetHardeningRequested,
    TargetHardeningFitted,
    HardshipAwarded,
    RestorativeJusticeReceived,
    RestorativeJusticeClosed,
    CaseClosed,
    SatisfactionSurveyed,
    ComplaintReceived,
}

/// <summary>An event of a case: either at an instant or, where no more is recorded, on a local day.</summary>
public sealed class TimelineRow
{
    public required long CaseId { get; init; }
    public required TimelineEventKind Kind { get; init; }
    public required DateTimeOffset? At { get; init; }
    public required DateOnly? On { get; init; }

    /// <summary>A code of the kind's own list, or null.</summary>
    public required string? Detail { get; init; }
}

/// <summary>Everything that happened in cases, whichever table has it, in one statement.</summary>
public static class CaseTimeline
{
    public static IQueryable<TimelineRow> Of(ScopedRows rows, IReadOnlyCollection<long> caseIds)
    {
        var cases = rows.Of<Case>().Where(c => caseIds.Contains(c.Id));
        return cases.Join(rows.Of<Referral>(), c => c.ReferralId, r => r.Id, (c, r) => new TimelineRow
            { CaseId = c.Id, Kind = TimelineEventKind.ReferralReceived, At = r.ReceivedAt, On = null, Detail = r.Source })
            .Concat(cases.Select(c => new TimelineRow
                { CaseId = c.Id, Kind = TimelineEventKind.CaseOpened, At = c.OpenedAt, On = null, Detail = null }))
            .Concat(cases.Where(c => c.AllocatedAt != null).Select(c => new TimelineRow
                { CaseId = c.Id, Kind = TimelineEventKind.Allocated, At = c.AllocatedAt, On = null, Detail = null }))
            .Concat(cases.Where(c => c.FirstContactAttemptedAt != null).Select(c => new TimelineRow
            {
                CaseId = c.Id, Kind = TimelineEventKind.FirstContactAttempted, At = c.FirstContactAttemptedAt, On = null, Detail = null,
            }))
            .Concat(cases.Where(c => c.FirstContactAt != null).Select(c => new TimelineRow
                { CaseId = c.Id, Kind = TimelineEventKind.FirstContact, At = c.FirstContactAt, On = null, Detail = c.FirstContactChannel }))
            .Concat(cases.Where(c => c.ClosedOn != null).Select(c => new TimelineRow
                { CaseId = c.Id, Kind = TimelineEventKind.CaseClosed, At = null, On = c.ClosedOn, Detail = c.ClosureReason }))
            .Concat(rows.Of<NeedsAssessment>().Where(a => caseIds.Contains(a.CaseId)).Select(a => new TimelineRow
                { CaseId = a.CaseId, Kind = TimelineEventKind.NeedsAssessed, At = a.AssessedAt, On = null, Detail = a.Stage }))
            .Concat(Support(rows, caseIds))
            .Concat(Outcomes(rows, caseIds));
    }

    private static IQueryable<TimelineRow> Support(ScopedRows rows, IReadOnlyCollection<long> caseIds)
    {
        var plans = rows.Of<SupportPlan>().Where(p => caseIds.Contains(p.CaseId));
        var hardening = rows.Of<TargetHardening>().Where(t => caseIds.Contains(t.CaseId));
        return plans.Select(p => new TimelineRow
            { CaseId = p.CaseId, Kind = TimelineEventKind.PlanAgreed, At = p.AgreedAt, On = null, Detail = null })
            .Concat(plans.Where(p => p.ReviewedAt != null).Select(p => new TimelineRow
                { CaseId = p.CaseId, Kind = TimelineEventKind.PlanReviewed, At = p.ReviewedAt, On = null, Detail = null }))
            .Concat(rows.Of<SupportAction>().Where(a => caseIds.Contains(a.CaseId)).Select(a => new TimelineRow
                { CaseId = a.CaseId, Kind = TimelineEventKind.SupportGiven, At = a.DeliveredAt, On = null, Detail = a.SupportType }))
            .Concat(rows.Of<SpecialistReferral>().Where(r => caseIds.Contains(r.CaseId)).Select(r => new TimelineRow
                { CaseId = r.CaseId, Kind = TimelineEventKind.SpecialistReferral, At = null, On = r.ReferredOn, Detail = r.Kind }))
            .Concat(rows.Of<MentalHealthReferral>().Where(r => caseIds.Contains(r.CaseId)).Select(r => new TimelineRow
                { CaseId = r.CaseId, Kind = TimelineEventKind.MentalHealthReferral, At = null, On = r.ReferredOn, Detail = r.Kind }))
            .Concat(hardening.Select(t => new TimelineRow
            {
                CaseId = t.CaseId, Kind = TimelineEventKind.TargetHardeningRequested, At = t.RequestedAt, On = null, Detail = t.ReferredVia,
            }))
            .Concat(hardening.Where(t => t.FittedAt != null).Select(t => new TimelineRow
                { CaseId = t.CaseId, Kind = TimelineEventKind.TargetHardeningFitted, At = t.FittedAt, On = null, Detail = null }))
            .Concat(rows.Of<HardshipAward>().Where(a => caseIds.Contains(a.CaseId)).Select(a => new TimelineRow
                { CaseId = a.CaseId, Kind = TimelineEventKind.HardshipAwarded, At = null, On = a.AwardedOn, Detail = a.Purpose }));
    }

    private static IQueryable<TimelineRow> Outcomes(ScopedRows rows, IReadOnlyCollection<long> caseIds)
    {
        var justice = rows.Of<RestorativeJusticeCase>().Where(r => r.CaseId != null && caseIds.Contains(r.CaseId.Value));
        return justice.Select(r => new TimelineRow
            {
                CaseId = r.CaseId!.Value, Kind = TimelineEventKind.RestorativeJusticeReceived, At = null, On = r.ReceivedOn,
                Detail = r.Initiator,
            })
            .Concat(justice.Where(r => r.ClosedOn != null).Select(r => new TimelineRow
            {
                CaseId = r.CaseId!.Value, Kind = TimelineEventKind.RestorativeJusticeClosed, At = null, On = r.ClosedOn,
                Detail = r.ClosureCategory,
            }))
            .Concat(rows.Of<SatisfactionSurvey>().Where(s => caseIds.Contains(s.CaseId)).Select(s => new TimelineRow
                { CaseId = s.CaseId, Kind = TimelineEventKind.SatisfactionSurveyed, At = null, On = s.SurveyedOn, Detail = s.Result }))
            .Concat(rows.Of<Complaint>().Where(c => c.CaseId != null && caseIds.Contains(c.CaseId.Value)).Select(c => new TimelineRow
                { CaseId = c.CaseId!.Value, Kind = TimelineEventKind.ComplaintReceived, At = null, On = c.ReceivedOn, Detail = null }));
    }
}
