using VictimFirst.Statistics.Reports;

namespace VictimFirst.Data.Tests.Statistics;

/// <summary>Where a published headline stands in the report.</summary>
internal static class PublishedMeasures
{
    /// <exception cref="ArgumentOutOfRangeException">The report has no place for the headline: it must be given one here.</exception>
    public static int? Find(string measure, QuarterlyReport report) => measure switch
    {
        "referrals_received" => report.Headlines.ReferralsReceived.Current.Value,
        "referrals_police" => Source(report, "POLICE").Referred.Current.Value,
        "referrals_self" => Source(report, "SELF").Referred.Current.Value,
        "referrals_third_party" => Source(report, "THIRD_PARTY").Referred.Current.Value,
        "referrals_action_fraud" => Source(report, "ACTION_FRAUD").Referred.Current.Value,
        "closed" => report.Headlines.CasesClosed.Current.Value,
        "closed_police" => Source(report, "POLICE").Closed.Current.Value,
        "closed_self" => Source(report, "SELF").Closed.Current.Value,
        "enhanced" => report.Headlines.EnhancedSupport.Current.Value,
        "standard" => report.Headlines.CasesClosed.Current.Value - report.Headlines.EnhancedSupport.Current.Value,
        "cyp_closed" => report.OccurrenceTypes.Sum(row => row.CypClosed.Value),
        "cyp_enhanced" => report.OccurrenceTypes.Sum(row => row.CypEnhanced.Value),
        "repeat_victims_closed" => report.RepeatVictims.Closed.Value,
        "repeat_victims_enhanced" or "enhanced_repeat_victims" => report.RepeatVictims.Enhanced.Value,
        "hate_occurrence_type_closed" => report.HateCrime.ByOccurrenceType.Value,
        "hate_supported" => report.HateCrime.Supported.Value,
        "hate_flagged_on_vcop" => report.HateCrime.FlaggedOnVcop.Value,
        "hate_race" => Count(report.HateCrime.Strands, "RACE"),
        "enhanced_age_31_40" => Enhanced(report.Demographics.Age, "AGE_31_40"),
        "enhanced_age_41_50" => Enhanced(report.Demographics.Age, "AGE_41_50"),
        "enhanced_unseen_disability" => Enhanced(report.Demographics.Disability, "UNSEEN_DISABILITY"),
        "vps_eligible" => report.VictimPersonalStatement.Eligible.Value,
        "vps_offered_yes" => Count(report.VictimPersonalStatement.Offered, "YES"),
        "vps_offered_no" => Count(report.VictimPersonalStatement.Offered, "NO"),
        "vps_offered_not_sure" => Count(report.VictimPersonalStatement.Offered, "NOT_SURE"),
        "vps_facilitated" => report.VictimPersonalStatement.Facilitated.Value,
        "outcome_health_and_wellbeing_responses" => Responses(report, "HEALTH_AND_WELLBEING"),
        "outcome_cope_and_move_forward_responses" => Responses(report, "COPE_AND_MOVE_FORWARD"),
        "outcome_safety_responses" => Responses(report, "SAFETY"),
        "outcome_informed_and_empowered_responses" => Responses(report, "INFORMED_AND_EMPOWERED"),
        "emotional_support_by_phone" => Support(report, "EMOTIONAL_SUPPORT", "PHONE"),
        "advocacy" => Support(report, "ADVOCACY", null),
        "rj_referrals" => report.RestorativeJustice.Referrals.Value,
        "rj_referrals_april" => report.RestorativeJustice.ByMonth[0].Referrals.Value,
        "rj_referrals_may" => report.RestorativeJustice.ByMonth[1].Referrals.Value,
        "rj_referrals_june" => report.RestorativeJustice.ByMonth[2].Referrals.Value,
        "rj_closed_april" => report.RestorativeJustice.ByMonth[0].Closed.Value,
        "rj_closed_may" => report.RestorativeJustice.ByMonth[1].Closed.Value,
        "rj_closed_june" => report.RestorativeJustice.ByMonth[2].Closed.Value,
        "rj_closed_restorative_conversation" => Closures(report, "RESTORATIVE_CONVERSATION"),
        "rj_closed_requested_not_possible" => Closures(report, "REQUESTED_NOT_POSSIBLE"),
        "complaints" => report.Complaints.Value,
        _ => throw new ArgumentOutOfRangeException(nameof(measure), measure, "The report has no such figure."),
    };

    private static ReferralSourceRow Source(QuarterlyReport report, string code) =>
        report.ReferralSources.Single(row => row.Source.Code == code);

    private static int? Count(IEnumerable<CategoryShare> rows, string code) => rows.Single(row => row.Category.Code == code).Count.Value;

    private static int? Enhanced(IEnumerable<DemographicRow> rows, string code) =>
        rows.Single(row => row.Category.Code == code).Enhanced.Value;

    private static int? Responses(QuarterlyReport report, string question) =>
        report.EndOfCaseReview.Single(row => row.Question.Code == question).Responses.Value;

    private static int? Support(QuarterlyReport report, string type, string? channel) =>
        report.SupportProvided.Single(row => row.SupportType.Code == type && row.Channel?.Code == channel).Cases.Value;

    private static int? Closures(QuarterlyReport report, string category) =>
        report.RestorativeJustice.ClosureCategories.Single(row => row.Category.Code == category).Count.Value;
}
