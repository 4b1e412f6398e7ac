using System.Collections.Frozen;
using VictimFirst.Statistics.Cube;
using VictimFirst.Statistics.Publication;
using VictimFirst.Statistics.Reports;

namespace VictimFirst.Statistics.Published;

/// <summary>Where the quarterly report holds the measure of a published figure: both have one definition.</summary>
internal static class CurrentFigures
{
    private const string ConversationReasons = "CHANGED_MIND/NO_LONGER_INTERESTED";

    private static readonly FrozenDictionary<string, Func<QuarterlyReport, string, CurrentFigure?>> ByMeasure =
        new Dictionary<string, Func<QuarterlyReport, string, CurrentFigure?>>
        {
            ["REFERRALS_RECEIVED"] = (report, _) => CurrentFigure.Of(report.Headlines.ReferralsReceived.Current),
            ["REFERRALS_BY_SOURCE"] = (report, source) => CurrentFigure.Of(Source(report, source).Referred.Current),
            ["REFERRAL_SHARE_BY_SOURCE"] = (report, source) =>
                Share(Source(report, source).Referred.Current, report.Headlines.ReferralsReceived.Current),
            ["CASES_CLOSED"] = (report, _) => CurrentFigure.Of(report.Headlines.CasesClosed.Current),
            ["CLOSED_BY_SOURCE"] = (report, source) => CurrentFigure.Of(Source(report, source).Closed.Current),
            ["CLOSED_SHARE_BY_SOURCE"] = (report, source) =>
                Share(Source(report, source).Closed.Current, report.Headlines.CasesClosed.Current),
            ["ENHANCED_SUPPORT"] = (report, _) => CurrentFigure.Of(report.Headlines.EnhancedSupport.Current),
            ["ENHANCED_RATE"] = (report, _) => CurrentFigure.Of(report.Headlines.EnhancedRate.Current),
            ["STANDARD_SUPPORT"] = (report, _) => CurrentFigure.Of(
                report.Headlines.CasesClosed.Current, report.Headlines.EnhancedSupport.Current, (closed, enhanced) => closed - enhanced),
            ["OCCURRENCE_TYPE_CLOSED"] = (report, type) => CurrentFigure.Of(Type(report, type).Closed),
            ["OCCURRENCE_TYPE_ENHANCED"] = (report, type) => CurrentFigure.Of(Type(report, type).Enhanced),
            ["OCCURRENCE_TYPE_CYP_CLOSED"] = (report, type) => CurrentFigure.Of(Type(report, type).CypClosed),
            ["OCCURRENCE_TYPE_CYP_ENHANCED"] = (report, type) => CurrentFigure.Of(Type(report, type).CypEnhanced),
            ["BEAT_CLOSED"] = (report, area) => CurrentFigure.Of(Place(report, area).Closed),
            ["BEAT_ENHANCED"] = (report, area) => CurrentFigure.Of(Place(report, area).Enhanced),
            ["POLICING_AREA_CLOSED"] = (report, area) => CurrentFigure.Of(Place(report, area).Closed),
            ["POLICING_AREA_ENHANCED"] = (report, area) => CurrentFigure.Of(Place(report, area).Enhanced),
            ["ROLL_UP_CLOSED"] = (report, area) => CurrentFigure.Of(Place(report, area).Closed),
            ["ROLL_UP_ENHANCED"] = (report, area) => CurrentFigure.Of(Place(report, area).Enhanced),
            ["HATE_BY_OCCURRENCE_TYPE"] = (report, _) => CurrentFigure.Of(report.HateCrime.ByOccurrenceType),
            ["HATE_SUPPORTED"] = (report, _) => CurrentFigure.Of(report.HateCrime.Supported),
            ["HATE_FLAGGED_RATE"] = (report, _) => CurrentFigure.Of(report.HateCrime.FlaggedRate),
            ["HATE_STRAND_RATE"] = (report, strand) => CurrentFigure.Of(Row(report.HateCrime.Strands, strand).Rate),
            ["VPS_ELIGIBLE"] = (report, _) => CurrentFigure.Of(report.VictimPersonalStatement.Eligible),
            ["VPS_OFFERED_RATE"] = (report, answer) => CurrentFigure.Of(Row(report.VictimPersonalStatement.Offered, answer).Rate),
            ["VPS_FACILITATED"] = (report, _) => CurrentFigure.Of(report.VictimPersonalStatement.Facilitated),
            ["REPEAT_VICTIMS"] = (report, _) => CurrentFigure.Of(report.RepeatVictims.Closed),
            ["REPEAT_VICTIM_RATE"] = (report, _) => CurrentFigure.Of(report.RepeatVictims.ClosedRate),
            ["REPEAT_VICTIMS_ENHANCED"] = (report, _) => CurrentFigure.Of(report.RepeatVictims.Enhanced),
            ["ENHANCED_BY_AGE"] = (report, band) => CurrentFigure.Of(Of(report.Demographics.Age, row => row.Category, band).Enhanced),
            ["ENHANCED_BY_DISABILITY"] = (report, code) =>
                CurrentFigure.Of(Of(report.Demographics.Disability, row => row.Category, code).Enhanced),
            ["NEED_DIRECTION"] = (report, direction) => CurrentFigure.Of(Direction(report.NeedReduction, direction)),
            ["NEED_DIRECTION_SHARE"] = (report, direction) =>
                Share(Direction(report.NeedReduction, direction), report.NeedReduction.Base),
            ["OUTCOME_RESPONSES"] = (report, question) =>
                CurrentFigure.Of(Of(report.EndOfCaseReview, row => row.Question, question).Responses),
            ["RJ_REFERRALS"] = (report, _) => CurrentFigure.Of(report.RestorativeJustice.Referrals),
            ["RJ_REFERRALS_BY_MONTH"] = (report, month) => CurrentFigure.Of(Month(report, month).Referrals),
            ["RJ_CLOSED"] = (report, _) => CurrentFigure.Of(report.RestorativeJustice.Closed),
            ["RJ_CLOSED_BY_MONTH"] = (report, month) => CurrentFigure.Of(Month(report, month).Closed),
            ["RJ_CLOSED_BY_CATEGORY"] = (report, category) => CurrentFigure.Of(Closure(report, category).Count),
            ["RJ_CLOSED_BY_REASON"] = Reason,
            ["COMPLAINTS"] = (report, _) => CurrentFigure.Of(report.Complaints),
            ["SUPPORT_CASES"] = Support,
            ["SATISFIED_RATE"] = (report, _) => CurrentFigure.Of(report.Satisfaction.SatisfiedRate),
        }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <returns>Null where the report has nothing of the kind now.</returns>
    /// <exception cref="KeyNotFoundException">The figure's measure is not known.</exception>
    public static CurrentFigure? Count(QuarterlyReport report, PrintedFigure figure) =>
        ByMeasure[figure.Measure](report, figure.Category ?? "");

    private static CurrentFigure Share(PublishedCount numerator, PublishedCount denominator) =>
        CurrentFigure.Of(PublishedRate.Of(numerator, denominator));

    private static ReferralSourceRow Source(QuarterlyReport report, string code) => Of(report.ReferralSources, row => row.Source, code);

    private static OccurrenceTypeRow Type(QuarterlyReport report, string code) =>
        Of(report.OccurrenceTypes, row => row.OccurrenceType, code);

    /// <summary>Codes of places are unique within the police hierarchy, which comes first.</summary>
    private static AreaRow Place(QuarterlyReport report, string code) => report.Areas.First(row => row.Area.Code == code);

    private static CategoryShare Row(IEnumerable<CategoryShare> rows, string code) => Of(rows, row => row.Category, code);

    private static RestorativeJusticeMonth Month(QuarterlyReport report, string month) =>
        report.RestorativeJustice.ByMonth.First(row => row.Month == month);

    private static RestorativeJusticeClosure Closure(QuarterlyReport report, string code) =>
        Of(report.RestorativeJustice.ClosureCategories, row => row.Category, code);

    private static PublishedCount Direction(NeedReductionSection section, string direction) => direction switch
    {
        "REDUCED" => section.Reduced,
        "SAME" => section.Same,
        _ => section.Increased,
    };

    /// <summary>Reasons that nobody gave have no row in the report: nothing to compare with.</summary>
    private static CurrentFigure? Reason(QuarterlyReport report, string codes)
    {
        var category = codes == ConversationReasons ? "RESTORATIVE_CONVERSATION" : "REQUESTED_NOT_POSSIBLE";
        var given = Closure(report, category).Reasons
            .Where(row => codes.Split('/').Contains(row.Category.Code))
            .Select(row => row.Count)
            .ToList();
        return given switch
        {
            [var one] => CurrentFigure.Of(one),
            [var one, var other] => CurrentFigure.Of(one, other, (left, right) => left + right),
            _ => null,
        };
    }

    private static CurrentFigure? Support(QuarterlyReport report, string code)
    {
        var (type, channel) = code.Split('/') is [var first, var second] ? (first, second) : (code, null);
        return report.SupportProvided.FirstOrDefault(row => row.SupportType.Code == type && row.Channel?.Code == channel) is { } found
            ? CurrentFigure.Of(found.Cases)
            : null;
    }

    private static T Of<T>(IEnumerable<T> rows, Func<T, Category> category, string code) => rows.First(row => category(row).Code == code);
}
