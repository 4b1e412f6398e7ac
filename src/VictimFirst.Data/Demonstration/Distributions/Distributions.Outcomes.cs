using VictimFirst.Data.Demonstration.Draws;

namespace VictimFirst.Data.Demonstration;

internal static partial class Distributions
{
    /// <summary>437 or 438 of 560 answered the end-of-case questions.</summary>
    public const double AnsweredEndOfCase = 438.0 / 560;

    /// <summary>Of the respondents, with one question left out (the report's 437 against 438).</summary>
    public const double OneQuestionLeftOut = 0.004;

    /// <summary>Of those who did not respond, with a record that says so (assumed); the others have none.</summary>
    public const double RecordedAsNotAsked = 0.25;

    /// <summary>Answers lost with the report's charts (assumed).</summary>
    public static readonly Weighted<string> OutcomeAnswers = new(
        ("YES", 74), ("PARTLY", 12), ("NO", 4), ("NOT_SURE", 5), ("NOT_APPLICABLE", 4), ("PREFER_NOT_TO_SAY", 1));

    /// <summary>Many cases never meet the criminal justice system (assumed).</summary>
    public static readonly Weighted<string> JusticeAnswers = new(
        ("YES", 60), ("PARTLY", 14), ("NO", 6), ("NOT_SURE", 6), ("NOT_APPLICABLE", 13), ("PREFER_NOT_TO_SAY", 1));

    /// <summary>One of 560 was not eligible.</summary>
    public const double NotEligibleForVps = 1.0 / 560;

    /// <summary>16.5, 17.4 and 66.2% of April to June 2020.</summary>
    public static readonly Weighted<string> VpsOffered = new(("YES", 92), ("NO", 97), ("NOT_SURE", 370));

    /// <summary>The answers to the other questions are lost with the charts (assumed).</summary>
    public static readonly Weighted<string> VpsChose = new(("YES", 62), ("NO", 28), ("NOT_SURE", 8), ("UNKNOWN", 2));
    public static readonly Weighted<string> VpsUnderstands = new(("YES", 30), ("NO", 48), ("NOT_SURE", 20), ("NOT_ASKED", 2));
    public static readonly Weighted<string> VpsWouldLike = new(("YES", 12), ("NO", 64), ("NOT_SURE", 22), ("NOT_ASKED", 2));

    /// <summary>8 of 560, and 1 of 637 the quarter before.</summary>
    public const double VpsFacilitated = 9.0 / 1197;

    /// <summary>
    /// Share of cases with enhanced support that the police's survey reaches after closing (assumed; no number was ever printed).
    /// </summary>
    public const double Surveyed = 0.28;
    public const string Surveyor = "Leicestershire Police Service Improvement Unit";

    /// <summary>85% satisfied (July to September 2020): of every 20 answers, 17. The shares within either side are assumed.</summary>
    public const int SatisfiedOfTwenty = 17;
    public static readonly Weighted<string> Satisfied = new(("VERY_SATISFIED", 60), ("SATISFIED", 40));
    public static readonly Weighted<string> NotSatisfied = new(("NEITHER", 55), ("DISSATISFIED", 30), ("VERY_DISSATISFIED", 15));

    /// <summary>Surveys in which the question brought no answer.</summary>
    public static readonly Weighted<string?> NoSatisfactionAnswer = new((null, 97), ("UNKNOWN", 2), ("PREFER_NOT_TO_SAY", 1));

    /// <summary>
    /// Surveys stopped with the first lockdown, until volunteers could return to the office; the day of return is assumed.
    /// </summary>
    public static readonly DateOnly SurveysStop = new(2020, 3, 20);
    public static readonly DateOnly SurveysResume = new(2020, 7, 1);

    /// <summary>Days from a restorative justice referral to its end, median and spread (assumed).</summary>
    public const double RestorativeJusticeDays = 75;
    public const double RestorativeJusticeSpread = 0.5;

    /// <summary>Victims begin most; the report counts perpetrators' beginnings apart (share assumed).</summary>
    public const double RestorativeJusticeByVictim = 0.88;

    /// <summary>Of referrals to restorative justice, those about a person with enhanced support here (assumed).</summary>
    public const double RestorativeJusticeHasCase = 0.8;

    /// <summary>
    /// Closures of the quarters that publish none: like the published ten and six, with now and then a meeting (assumed).
    /// </summary>
    public static readonly Weighted<(string Category, string Reason)> RestorativeJusticeClosures = new(
        (("RESTORATIVE_CONVERSATION", "CHANGED_MIND"), 25),
        (("RESTORATIVE_CONVERSATION", "NO_LONGER_INTERESTED"), 18),
        (("RESTORATIVE_CONVERSATION", "COMPLETED"), 10),
        (("REQUESTED_NOT_POSSIBLE", "UNABLE_TO_CONTACT"), 14),
        (("REQUESTED_NOT_POSSIBLE", "NO_PERPETRATOR_IDENTIFIED"), 14),
        (("FACE_TO_FACE_CONFERENCE", "COMPLETED"), 3),
        (("SHUTTLE_OUTCOME_AGREEMENT", "COMPLETED"), 3),
        (("SHUTTLE_EXCHANGE_OF_LETTERS", "COMPLETED"), 4),
        (("PERPETRATOR_INITIATED_VICTIM_NOT_INTERESTED", "NO_LONGER_INTERESTED"), 5),
        (("PERPETRATOR_INITIATED_VICTIM_NOT_INTERESTED", "UNKNOWN"), 4));

    /// <summary>The others are about the service at large (assumed).</summary>
    public const double ComplaintHasCase = 0.8;
}
