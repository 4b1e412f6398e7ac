using System.Collections.Immutable;
using VictimFirst.Statistics.Cube;
using VictimFirst.Statistics.Publication;

namespace VictimFirst.Statistics.Reports;

/// <summary>
/// One quarter of the service. Referred counts are over referrals received in the quarter; every other section is over cases closed in
/// the quarter, unless its own description says otherwise.
/// </summary>
public sealed record QuarterlyReport
{
    public required ReportQuarter Quarter { get; init; }
    public required CubeStamp Data { get; init; }
    public required ReportHeadlines Headlines { get; init; }
    public required ImmutableArray<ReferralSourceRow> ReferralSources { get; init; }
    public required ImmutableArray<OccurrenceTypeRow> OccurrenceTypes { get; init; }
    public required HateCrimeSection HateCrime { get; init; }
    public required VictimPersonalStatementSection VictimPersonalStatement { get; init; }
    public required RepeatVictimsSection RepeatVictims { get; init; }
    public required DemographicsSection Demographics { get; init; }
    public required ImmutableArray<AreaRow> Areas { get; init; }
    public required ImmutableArray<NeedsRow> Needs { get; init; }
    public required ImmutableArray<SupportRow> SupportProvided { get; init; }
    public required ImmutableArray<OutcomeQuestionRow> EndOfCaseReview { get; init; }
    public required LengthOfSupportSection LengthOfSupport { get; init; }
    public required NeedReductionSection NeedReduction { get; init; }
    public required SatisfactionSection Satisfaction { get; init; }
    public required ImmutableArray<EngagementActivity> Engagement { get; init; }
    public required RestorativeJusticeSection RestorativeJustice { get; init; }

    /// <summary>Complaints received in the quarter.</summary>
    public required PublishedCount Complaints { get; init; }
}
