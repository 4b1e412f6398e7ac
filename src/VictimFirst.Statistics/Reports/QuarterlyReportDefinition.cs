using VictimFirst.Domain.Time;
using VictimFirst.Statistics.Cube;
using VictimFirst.Statistics.Publication;
using VictimFirst.Statistics.Questions;

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
        var headlines = ReportHeadlines.Ask(scope);
        var referralSources = ReferralSourceRow.Ask(scope);
        var occurrenceTypes = OccurrenceTypeRow.Ask(scope);
        var hateCrime = HateCrimeSection.Ask(scope);
        var victimPersonalStatement = VictimPersonalStatementSection.Ask(scope);
        var repeatVictims = RepeatVictimsSection.Ask(scope);
        var demographics = DemographicsSection.Ask(scope);
        var areas = AreaRow.Ask(scope);
        var needs = NeedsRow.Ask(scope);
        var support = SupportRow.Ask(scope);
        var endOfCase = OutcomeQuestionRow.Ask(scope);
        var lengthOfSupport = LengthOfSupportSection.Ask(scope);
        var needReduction = NeedReductionSection.Ask(scope);
        var satisfaction = SatisfactionSection.Ask(scope);
        var restorativeJustice = RestorativeJusticeSection.Ask(scope);
        var complaints = scope.Ask(Subject.Complaints, Cohort.Referred, Filter.All);

        // Every section has asked, so one pass answers them all.
        scope.Count();
        var report = new QuarterlyReport
        {
            Quarter = ReportQuarter.Of(quarter, cube.Stamp, today),
            Data = cube.Stamp,
            Headlines = headlines(),
            ReferralSources = referralSources(),
            OccurrenceTypes = occurrenceTypes(),
            HateCrime = hateCrime(),
            VictimPersonalStatement = victimPersonalStatement(),
            RepeatVictims = repeatVictims(),
            Demographics = demographics(),
            Areas = areas(),
            Needs = needs(),
            SupportProvided = support(),
            EndOfCaseReview = endOfCase(),
            LengthOfSupport = lengthOfSupport(),
            NeedReduction = needReduction(),
            Satisfaction = satisfaction(),
            Engagement = EngagementActivity.ListIn(scope),
            RestorativeJustice = restorativeJustice(),
            Complaints = complaints.Only,
        };
        return new QuarterlyReportResult(report, ReportWarning.For(quarter, cube.Stamp, today));
    }
}
