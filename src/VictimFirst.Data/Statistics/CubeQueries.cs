using Microsoft.EntityFrameworkCore;
using VictimFirst.Domain.Cases;
using VictimFirst.Domain.Referrals;
using VictimFirst.Domain.ServiceLevels;
using VictimFirst.Statistics.Cube;
using VictimFirst.Statistics.Cube.Rows;

namespace VictimFirst.Data.Statistics;

/// <summary>What the cube reads: of each table the columns that a figure needs, and no name or free text of a person.</summary>
/// <param name="referralIds">The referrals to read with all that is theirs; null for every one.</param>
internal sealed class CubeQueries(VictimFirstContext context, long[]? referralIds = null)
{
    // One parameter on either provider, whatever its length: a list of literals or parameters would be another statement for each length.
    private readonly IQueryable<Referral> referrals = referralIds is null
        ? context.Referrals.AsNoTracking()
        : context.Referrals.AsNoTracking().Where(r => EF.Parameter(referralIds).Contains(r.Id));

    private readonly IQueryable<Case> cases = referralIds is null
        ? context.Cases.AsNoTracking()
        : context.Cases.AsNoTracking().Where(c => EF.Parameter(referralIds).Contains(c.ReferralId));

    /// <summary>A referral with its person and its case, if it has one.</summary>
    public IQueryable<ReferralRow> Referrals =>
        from r in referrals
        join p in context.People on r.PersonId equals p.Id
        join c in cases on r.Id equals c.ReferralId into its
        from c in its.DefaultIfEmpty()
        select new ReferralRow
        {
            Id = r.Id,
            PersonId = r.PersonId,
            ReceivedAt = r.ReceivedAt,
            RecordedAt = r.RecordedAt,
            Source = r.Source,
            SubSource = r.SubSource,
            PersonRole = r.PersonRole,
            PoliceForce = r.PoliceForce,
            ConsentGiven = r.ConsentGiven,
            PoliceReportedCrime = r.PoliceReportedCrime,
            HighRiskAsb = r.HighRiskAsb,
            DateOfBirth = p.DateOfBirth,
            Gender = p.Gender,
            Ethnicity = p.Ethnicity,
            Disability = p.Disability,
            Religion = p.Religion,
            SexualOrientation = p.SexualOrientation,
            CommunicationNeed = p.CommunicationNeed,
            Case = c == null ? null : new CaseFacts
            {
                OpenedAt = c.OpenedAt,
                AllocatedAt = c.AllocatedAt,
                FirstContactAt = c.FirstContactAt,
                ClosedOn = c.ClosedOn,
                SupportTier = c.SupportTier,
                OccurrenceType = c.OccurrenceType,
                IsChildOrYoungPerson = c.IsChildOrYoungPerson,
                IsRepeatVictim = c.IsRepeatVictim,
                BeatCode = c.BeatCode,
                ContactOutcome = c.ContactOutcome,
                CaseworkerId = c.CaseworkerId,
                // Judged by the domain's rules when the row is read: SQL knows no working days.
                AllocatedInOneWorkingDay = null,
                ContactedIn48Hours = null,
                ReviewedInOneMonth = null,
            },
        };

    /// <summary>Plans of which the first of each case is judged.</summary>
    public IQueryable<PlanRow> Plans =>
        from p in context.SupportPlans.AsNoTracking()
        join c in cases on p.CaseId equals c.Id
        select new PlanRow(p.Id, c.ReferralId, p.AgreedAt, p.ReviewedAt);

    /// <summary>
    /// Referrals of which something that was not yet due when the data was taken the first time may be overdue the second time, and some
    /// more: when exactly it falls due is for the rules to say.
    /// </summary>
    public IQueryable<long> MayHaveFallenDue(DateTimeOffset before, DateTimeOffset now)
    {
        var earliest = before.AddDays(-ServiceLevelRules.LongestWaitDays);
        var waiting =
            from c in cases
            join r in referrals on c.ReferralId equals r.Id
            where (c.AllocatedAt == null || c.FirstContactAt == null) && r.ReceivedAt > earliest && r.ReceivedAt <= now
            select r.Id;
        var unreviewed =
            from p in context.SupportPlans.AsNoTracking()
            join c in cases on p.CaseId equals c.Id
            where p.ReviewedAt == null && p.AgreedAt > earliest && p.AgreedAt <= now
            select c.ReferralId;
        return waiting.Union(unreviewed);
    }

    public IQueryable<HateMarkerRow> HateMarkers =>
        from m in context.HateMarkers.AsNoTracking()
        join c in cases on m.CaseId equals c.Id
        select new HateMarkerRow(c.ReferralId, m.RecordedAs, m.FlaggedOnVcop, m.IdentifiedByCaseworker);

    public IQueryable<HateStrandRow> HateStrands =>
        from s in context.HateMarkerStrands.AsNoTracking()
        join c in cases on s.CaseId equals c.Id
        select new HateStrandRow(c.ReferralId, s.Strand);

    public IQueryable<ImpairmentRow> Impairments =>
        from i in context.PersonImpairments.AsNoTracking()
        join r in referrals on i.PersonId equals r.PersonId
        select new ImpairmentRow(r.Id, i.Impairment);

    public IQueryable<NeedsAssessmentRow> NeedsAssessments =>
        from n in context.NeedsAssessments.AsNoTracking()
        join c in cases on n.CaseId equals c.Id
        select new NeedsAssessmentRow(
            n.Id,
            c.ReferralId,
            n.Stage,
            n.AssessedAt,
            Levels(
                n.PersonalSafety,
                n.MentalAndPhysicalHealth,
                n.ShelterAndAccommodation,
                n.DrugsAlcoholAndOtherHarmfulBehaviours,
                n.Family,
                n.EducationAndEmployment,
                n.FinanceAndBenefits,
                n.OutlookAttitudesAndBeliefs,
                n.SocialInteractions,
                n.AnyOtherIssues));

    /// <summary>Counted where they lie: a case has many actions, of few kinds.</summary>
    public IQueryable<SupportActionsRow> SupportActions =>
        from a in context.SupportActions.AsNoTracking()
        join c in cases on a.CaseId equals c.Id
        group a by new { c.ReferralId, a.SupportType, a.Channel } into g
        select new SupportActionsRow(g.Key.ReferralId, g.Key.SupportType, g.Key.Channel, g.Count());

    public IQueryable<EndOfCaseRow> EndOfCaseResponses =>
        from e in context.EndOfCaseResponses.AsNoTracking()
        join c in cases on e.CaseId equals c.Id
        select new EndOfCaseRow(c.ReferralId, e.HealthAndWellbeing, e.CopeAndMoveForward, e.Safety, e.InformedAndEmpowered);

    public IQueryable<VpsRow> VpsRecords =>
        from v in context.VpsRecords.AsNoTracking()
        join c in cases on v.CaseId equals c.Id
        select new VpsRow(
            c.ReferralId, v.Eligible, v.Offered, v.ChoseToComplete, v.Understands, v.WouldLikeOpportunity, v.FacilitatedOn != null);

    // The rows of these belong to no referral. In order of id, so that equal tables make equal cubes.
    public IQueryable<SurveyRow> Surveys => context.SatisfactionSurveys.AsNoTracking()
        .OrderBy(s => s.Id)
        .Select(s => new SurveyRow(s.SurveyedOn, s.Result));

    public IQueryable<RestorativeJusticeRow> RestorativeJusticeCases => context.RestorativeJusticeCases.AsNoTracking()
        .OrderBy(j => j.Id)
        .Select(j => new RestorativeJusticeRow(
            j.ReceivedOn, j.Initiator, j.ClosedOn, j.ClosureCategory, j.ClosureReason, j.HadConversation, j.HadOutcome));

    public IQueryable<DateOnly> Complaints => context.Complaints.AsNoTracking().OrderBy(c => c.Id).Select(c => c.ReceivedOn);

    public IQueryable<EngagementRow> EngagementActivities => context.EngagementActivities.AsNoTracking()
        .OrderBy(a => a.Id)
        .Select(a => new EngagementRow(a.Id, a.Description, a.StartsOn, a.EndsOn));

    /// <summary>In the order of need-area, as the domain's class has them.</summary>
    private static NeedLevels Levels(
        short first,
        short second,
        short third,
        short fourth,
        short fifth,
        short sixth,
        short seventh,
        short eighth,
        short ninth,
        short tenth) => NeedLevels.Of(first, second, third, fourth, fifth, sixth, seventh, eighth, ninth, tenth);
}
