using System.Collections.Immutable;
using VictimFirst.Data.Demonstration.Draws;
using VictimFirst.Data.Demonstration.Plans;

namespace VictimFirst.Data.Demonstration;

/// <summary>
/// The proportions of the synthetic service wherever no published figure decides. Each is a choice: the word beside it says what it rests
/// on. Most of the report's charts lost their numbers, so "assumed" is frequent, and none of these may be quoted as a fact about the
/// service.
/// </summary>
internal static partial class Distributions
{
    public const string ActionFraudType = "ACTION_FRAUD_NFIB_REFERRAL";

    /// <summary>
    /// Referrals of January 2019 to March 2020 are 80% police and 2% self; Action Fraud before the pandemic is assumed at 2%.
    /// </summary>
    public static readonly Weighted<Channel> Channels = new(
        (Channel.Police, 80), (Channel.Self, 2.4), (Channel.ActionFraud, 2), (Channel.OtherThirdParty, 15.6));

    /// <summary>
    /// Self-referrals most often want support, police referrals least (assumed; together the published 20 to 21% of cases closed).
    /// </summary>
    public static double LeansToEnhanced(Channel channel) => channel switch
    {
        Channel.Police => 0.185,
        Channel.Self => 0.50,
        Channel.ActionFraud => 0.38,
        _ => 0.24,
    };

    /// <summary>
    /// Days from referral to closing, median and spread of a log-normal (assumed; the report's chart of lengths lost its numbers). Enhanced
    /// support takes weeks to months: the report's story is one of 6. Standard support is one round of calls and a letter. Referrals of
    /// Action Fraud come in batches and wait: 553 were received in the quarter that closed 13 of their type.
    /// </summary>
    public static (double Median, double Spread) DaysToClose(Channel channel, bool enhanced) => (channel, enhanced) switch
    {
        (_, true) => (58, 0.65),
        (Channel.ActionFraud, false) => (75, 0.6),
        _ => (8, 0.7),
    };

    /// <summary>
    /// Shortest time from referral to closing, in days: attempts to call on three days, or one assessment, plan and review.
    /// </summary>
    public static int FewestDaysToClose(bool enhanced) => enhanced ? 14 : 3;

    /// <summary>Longest, in days; there is no limit of time in the service's offer, only in the data's.</summary>
    public const int MostDaysToClose = 540;

    /// <summary>How far into the next quarter a case is carried that a published total leaves open, in days.</summary>
    public const int LongestCarry = 80;

    /// <summary>Police systems send round the clock, on Sundays less (assumed). Monday first.</summary>
    public static readonly ImmutableArray<double> ReferralsByWeekday = [1.15, 1.1, 1.05, 1.0, 1.0, 0.7, 0.45];

    /// <summary>Hour of the day of a referral (assumed).</summary>
    public static readonly Weighted<int> ReferralHour = new(
        (2, 0.3), (5, 0.3), (6, 1), (7, 3), (8, 8), (9, 11), (10, 11), (11, 10), (12, 8), (13, 8), (14, 9), (15, 9), (16, 8), (17, 5),
        (18, 3), (19, 2), (20, 1.5), (21, 1), (22, 0.6), (23, 0.4));

    /// <summary>Referrals of a year in the ten-year extract, against 1 in its last year: slow growth (assumed).</summary>
    public const double GrowthOverTenYears = 1.25;

    /// <summary>Summer quarters are a little fuller (assumed). From January.</summary>
    public static readonly ImmutableArray<double> ReferralsByCalendarQuarter = [0.98, 1.0, 1.06, 0.96];

    /// <summary>Restorative justice referrals for each referral received: 20 of 3,349 and 38 of 3,282 are published.</summary>
    public const double RestorativeJusticeReferrals = 0.0085;

    /// <summary>Complaints for each referral received (assumed; the one published quarter has none).</summary>
    public const double Complaints = 0.0005;
}
