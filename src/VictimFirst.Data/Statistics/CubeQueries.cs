using Microsoft.EntityFrameworkCore;
using VictimFirst.Statistics.Cube;
using VictimFirst.Statistics.Cube.Rows;

namespace VictimFirst.Data.Statistics;

/// <summary>What the cube reads: of each table the columns that a figure needs, and no name or free text of a person.</summary>
internal sealed class CubeQueries(VictimFirstContext context)
{
    public IQueryable<CaseRow> Cases =>
        from c in context.Cases.AsNoTracking()
        join r in context.Referrals on c.ReferralId equals r.Id
        join p in context.People on r.PersonId equals p.Id
        select new CaseRow
        {
            Id = c.Id,
            ReceivedAt = r.ReceivedAt,
            OpenedAt = c.OpenedAt,
            ClosedOn = c.ClosedOn,
            Source = r.Source,
            SubSource = r.SubSource,
            SupportTier = c.SupportTier,
            OccurrenceType = c.OccurrenceType,
            IsChildOrYoungPerson = c.IsChildOrYoungPerson,
            IsRepeatVictim = c.IsRepeatVictim,
            BeatCode = c.BeatCode,
            DateOfBirth = p.DateOfBirth,
            Gender = p.Gender,
            Ethnicity = p.Ethnicity,
            Disability = p.Disability,
            Religion = p.Religion,
            SexualOrientation = p.SexualOrientation,
            CommunicationNeed = p.CommunicationNeed,
        };

    public IQueryable<ReferralRow> Referrals =>
        context.Referrals.AsNoTracking().Select(r => new ReferralRow(r.ReceivedAt, r.Source, r.SubSource));

    public IQueryable<HateMarkerRow> HateMarkers => context.HateMarkers.AsNoTracking()
        .Select(m => new HateMarkerRow(m.CaseId, m.RecordedAs, m.FlaggedOnVcop, m.IdentifiedByCaseworker));

    public IQueryable<HateStrandRow> HateStrands =>
        context.HateMarkerStrands.AsNoTracking().Select(s => new HateStrandRow(s.CaseId, s.Strand));

    public IQueryable<NeedsAssessmentRow> NeedsAssessments => context.NeedsAssessments.AsNoTracking().Select(n => new NeedsAssessmentRow(
        n.Id,
        n.CaseId,
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
            n.AnyOtherIssues)));

    /// <summary>Counted where they lie: a case has many actions, of few kinds.</summary>
    public IQueryable<SupportActionsRow> SupportActions => context.SupportActions.AsNoTracking()
        .GroupBy(a => new { a.CaseId, a.SupportType, a.Channel })
        .Select(g => new SupportActionsRow(g.Key.CaseId, g.Key.SupportType, g.Key.Channel, g.Count()));

    public IQueryable<EndOfCaseRow> EndOfCaseResponses => context.EndOfCaseResponses.AsNoTracking()
        .Select(e => new EndOfCaseRow(e.CaseId, e.HealthAndWellbeing, e.CopeAndMoveForward, e.Safety, e.InformedAndEmpowered));

    public IQueryable<VpsRow> VpsRecords => context.VpsRecords.AsNoTracking().Select(v => new VpsRow(
        v.CaseId, v.Eligible, v.Offered, v.ChoseToComplete, v.Understands, v.WouldLikeOpportunity, v.FacilitatedOn != null));

    public IQueryable<SurveyRow> Surveys => context.SatisfactionSurveys.AsNoTracking().Select(s => new SurveyRow(s.SurveyedOn, s.Result));

    public IQueryable<RestorativeJusticeRow> RestorativeJusticeCases => context.RestorativeJusticeCases.AsNoTracking()
        .Select(j => new RestorativeJusticeRow(j.ReceivedOn, j.ClosedOn, j.ClosureCategory, j.ClosureReason));

    public IQueryable<DateOnly> Complaints => context.Complaints.AsNoTracking().Select(c => c.ReceivedOn);

    public IQueryable<EngagementRow> EngagementActivities => context.EngagementActivities.AsNoTracking()
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
