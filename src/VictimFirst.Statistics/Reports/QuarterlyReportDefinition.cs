using VictimFirst.Domain.Time;
using VictimFirst.Statistics.Cube;
using VictimFirst.Statistics.Publication;

namespace VictimFirst.Statistics.Reports;

/// <summary>The performance report of a quarter, each section as its own file defines it.</summary>
public static class QuarterlyReportDefinition
{
    /// <summary>Counts the whole report on one cube, so that its figures are of one state of the data.</summary>
    /// <param name="policy">Of the audience that the report is for.</param>
    /// <param name="today">The local day in London, which decides whether the quarter is over.</param>
    public static QuarterlyReportResult Build(CaseCube cube, FinancialQuarter quarter, DisclosurePolicy policy, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(cube);
        ArgumentNullException.ThrowIfNull(policy);
        var scope = new ReportScope(cube, quarter, policy);
        var complaints = cube.Columns.ComplaintDay.Between(quarter.Start, quarter.End);
        var warnings = ReportWarning.For(quarter, cube.Stamp, today);
        var report = new QuarterlyReport
        {
            Quarter = ReportQuarter.Of(quarter, cube.Stamp, today),
            Data = cube.Stamp,
            Headlines = ReportHeadlines.CountIn(scope),
            ReferralSources = ReferralSourceRow.CountIn(scope),
            OccurrenceTypes = OccurrenceTypeRow.CountIn(scope),
            HateCrime = HateCrimeSection.CountIn(scope),
            VictimPersonalStatement = VictimPersonalStatementSection.CountIn(scope),
            RepeatVictims = RepeatVictimsSection.CountIn(scope),
            Demographics = DemographicsSection.CountIn(scope),
            Areas = AreaRow.CountIn(scope),
            Needs = NeedsRow.CountIn(scope),
            SupportProvided = SupportRow.CountIn(scope),
            EndOfCaseReview = OutcomeQuestionRow.CountIn(scope),
            LengthOfSupport = LengthOfSupportSection.CountIn(scope),
            NeedReduction = NeedReductionSection.CountIn(scope),
            Satisfaction = SatisfactionSection.CountIn(scope),
            Engagement = EngagementActivity.ListIn(scope),
            RestorativeJustice = RestorativeJusticeSection.CountIn(scope),
            Complaints = scope.Disclosure.Publish(new RawCount(complaints.Count)),
        };
        return new QuarterlyReportResult(report, warnings);
    }
}
