using System.Collections.Immutable;
using VictimFirst.Domain.Time;

namespace VictimFirst.Data.Demonstration.Plans;

/// <summary>
/// The seven quarters of the standard extract. The last three carry the published figures; what those leave open, and the four quarters
/// before, carry an assumption that is stated beside it.
/// </summary>
internal static class PublishedQuarters
{
    public static IReadOnlyList<QuarterPlan> All() =>
        [.. YearBefore(), JanuaryToMarch2020(), AprilToJune2020(), JulyToSeptember2020()];

    /// <summary>
    /// 2019, of which nothing is published: the level of early 2020, with the few Action Fraud referrals of before the pandemic. The first
    /// quarter closes less than it receives, since cases received before January 2019 are outside the extract.
    /// </summary>
    private static IEnumerable<QuarterPlan> YearBefore()
    {
        var quarter = FinancialQuarter.Parse("2018-19 Q4");
        (ByChannel Referrals, ByChannel Closed, ImmutableArray<RestorativeJusticeMonth> Justice)[] quarters =
        [
            (new(2640, 78, 30, 391), new(2010, 58, 14, 290), [new(8, 0), new(8, 3), new(8, 6)]),
            (new(2688, 81, 28, 402), new(2660, 80, 27, 399), [new(8, 7), new(8, 7), new(8, 6)]),
            (new(2731, 80, 34, 408), new(2709, 79, 30, 407), [new(8, 7), new(8, 7), new(8, 6)]),
            (new(2664, 79, 37, 399), new(2675, 74, 34, 401), [new(9, 7), new(9, 7), new(8, 7)]),
        ];
        foreach (var (referrals, closed, justice) in quarters)
        {
            yield return new QuarterPlan(quarter, referrals) { Closed = closed, RestorativeJustice = justice };
            quarter = quarter.Next;
        }
    }

    private static QuarterPlan JanuaryToMarch2020()
    {
        const string Period = "2020-Q1";
        int Published(string measure) => PublishedFigures.Headline(Period, measure);

        // How many of the third party's 581 were Action Fraud is not published; its rise began with the pandemic in March.
        const int ActionFraudReceived = 170;
        const int ActionFraudClosed = 10;
        var hate = Published("hate_supported");
        return new QuarterPlan(FinancialQuarter.Parse("2019-20 Q4"), new ByChannel(
            Published("referrals_police"),
            Published("referrals_self"),
            ActionFraudReceived,
            Published("referrals_third_party") - ActionFraudReceived))
        {
            Closed = Closed(Published("closed"), Published("closed_police"), Published("closed_self"), ActionFraudClosed),
            Enhanced = Published("enhanced"),
            EnhancedRepeatVictims = Published("enhanced_repeat_victims"),
            EnhancedAged31To40 = Published("enhanced_age_31_40"),
            EnhancedAged41To50 = Published("enhanced_age_41_50"),
            EnhancedUnseenDisability = Published("enhanced_unseen_disability"),

            // 49 of 66 is the printed 74%: every strand is known.
            Hate = new HatePlan(hate, Published("hate_flagged_on_vcop"), hate, Published("hate_race")),

            // Printed as 15.3%, 18.2% and 66.5% without numbers, which fits these of 636, one fewer than the enhanced.
            Vps = new VpsPlan(97, 116, 423, Published("vps_facilitated")),

            // 38 is published for the quarter only; closures are not.
            RestorativeJustice = Thirds(Published("rj_referrals"), closedEachMonth: 7),
        };
    }

    private static QuarterPlan AprilToJune2020()
    {
        const string Period = "2020-Q2";
        int Published(string measure) => PublishedFigures.Headline(Period, measure);

        // The report prints 964 for the third party, one more than its total allows; the total stands.
        var thirdParty = Published("referrals_received") - Published("referrals_police") - Published("referrals_self");

        // All cases typed as Action Fraud came from there; five of the nine typed Fraud are assumed to have as well.
        var actionFraudClosed = PublishedFigures.Crimes.Where(c => c.OccurrenceType == Distributions.ActionFraudType).Sum(c => c.Count) + 5;
        return new QuarterPlan(FinancialQuarter.Parse("2020-21 Q1"), new ByChannel(
            Published("referrals_police"),
            Published("referrals_self"),
            Published("referrals_action_fraud"),
            thirdParty - Published("referrals_action_fraud")))
        {
            Closed = Closed(Published("closed"), Published("closed_police"), Published("closed_self"), actionFraudClosed),
            FollowsPublishedTables = true,
            Enhanced = Published("enhanced"),
            RepeatVictims = Published("repeat_victims_closed"),
            EnhancedRepeatVictims = Published("repeat_victims_enhanced"),
            EnhancedAged31To40 = Published("enhanced_age_31_40"),
            EnhancedAged41To50 = Published("enhanced_age_41_50"),
            EnhancedUnseenDisability = Published("enhanced_unseen_disability"),

            // The printed 65.5% fits no number of 72, but 36 of 55: the base is taken to be the cases with a known strand.
            Hate = new HatePlan(Published("hate_supported"), Published("hate_flagged_on_vcop"), StrandKnown: 55, Race: 36),
            Vps = new VpsPlan(
                Published("vps_offered_yes"), Published("vps_offered_no"), Published("vps_offered_not_sure"), Published("vps_facilitated")),
            Responses = new ResponsePlan(
                Published("outcome_health_and_wellbeing_responses"),
                Published("outcome_cope_and_move_forward_responses"),
                Published("outcome_safety_responses"),
                Published("outcome_informed_and_empowered_responses")),
            Complaints = Published("complaints"),
            RestorativeJustice =
            [
                new(Published("rj_referrals_april"), Published("rj_closed_april")),
                new(Published("rj_referrals_may"), Published("rj_closed_may")),
                new(Published("rj_referrals_june"), Published("rj_closed_june")),
            ],

            // The report lists eight reasons for the ten conversations: five changed minds and three no longer interested.
            RestorativeJusticeClosures = new(
            [
                ("RESTORATIVE_CONVERSATION", "CHANGED_MIND", 5),
                ("RESTORATIVE_CONVERSATION", "NO_LONGER_INTERESTED", 3),
                ("RESTORATIVE_CONVERSATION", "UNKNOWN", Published("rj_closed_restorative_conversation") - 8),
                ("REQUESTED_NOT_POSSIBLE", "UNABLE_TO_CONTACT", 3),
                ("REQUESTED_NOT_POSSIBLE", "NO_PERPETRATOR_IDENTIFIED", Published("rj_closed_requested_not_possible") - 3),
            ]),
        };
    }

    private static QuarterPlan JulyToSeptember2020()
    {
        const string Period = "2020-Q3";
        int Published(string measure) => PublishedFigures.Headline(Period, measure);

        // No sources are published: police on the "steady increase" that the report of the quarter before notes, Action Fraud still high,
        // and its backlog the larger part of the referrals that were not closed.
        const int Self = 95;
        const int ActionFraud = 670;
        const int OtherThirdParty = 394;
        var closed = Published("enhanced") + Published("standard");
        return new QuarterPlan(
            FinancialQuarter.Parse("2020-21 Q2"),
            new ByChannel(Published("referrals_received") - Self - ActionFraud - OtherThirdParty, Self, ActionFraud, OtherThirdParty))
        {
            Closed = Closed(closed, closed - 533, self: 85, actionFraud: 60),
            Enhanced = Published("enhanced"),
            EmotionalSupportByPhone = Published("emotional_support_by_phone"),
            Advocacy = Published("advocacy"),
            RestorativeJustice = [new(7, 9), new(8, 8), new(9, 9)],
        };
    }

    private static ByChannel Closed(int total, int police, int self, int actionFraud) =>
        new(police, self, actionFraud, total - police - self - actionFraud);

    private static ImmutableArray<RestorativeJusticeMonth> Thirds(int received, int closedEachMonth) =>
    [
        new((received + 2) / 3, closedEachMonth),
        new((received + 1) / 3, closedEachMonth),
        new(received / 3, closedEachMonth),
    ];
}
