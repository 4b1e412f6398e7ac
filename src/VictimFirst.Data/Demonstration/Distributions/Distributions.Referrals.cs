using VictimFirst.Data.Demonstration.Draws;

namespace VictimFirst.Data.Demonstration;

internal static partial class Distributions
{
    /// <summary>Types of the cases that Action Fraud refers (13 and an assumed 5 in the published quarter).</summary>
    public static readonly Weighted<string> ActionFraudTypes = new((ActionFraudType, 13), ("FRAUD", 5));

    /// <summary>
    /// Weight of a cell that the published tables show as 0, so that every type and beat occurs in a large extract (assumed).
    /// </summary>
    public const double UnseenCell = 0.25;

    /// <summary>A child safeguarding incident is about a child.</summary>
    public const string ChildOnlyType = "SAFEGUARDING_CHILD";

    /// <summary>
    /// How readily a closed case of the published quarter is taken to be a self-referral (assumed: they ask because they want support).
    /// </summary>
    public static double SelfReferralWeight(string occurrenceType, bool enhanced) =>
        IsRoadTraffic(occurrenceType) ? 0.05 : enhanced ? 5 : 1;

    /// <summary>The same for the third party other than Action Fraud; road traffic collisions come from the police (assumed).</summary>
    public static double ThirdPartyWeight(string occurrenceType, bool enhanced) =>
        IsRoadTraffic(occurrenceType) ? 0.1 : enhanced ? 1.3 : 1;

    /// <summary>Third parties other than Action Fraud (assumed; the list itself is proposed).</summary>
    public static readonly Weighted<string> ThirdParties = new(
        ("OTHER_POLICE_FORCE", 18), ("HOUSING", 17), ("HEALTH", 14), ("LOCAL_AUTHORITY", 18), ("EDUCATION", 8), ("VOLUNTARY_SECTOR", 13),
        ("OTHER_VICTIM_SERVICE", 9), ("OTHER_THIRD_PARTY", 3));

    /// <summary>Kinds of agency, not names: an invented name could be a real one.</summary>
    public static string[] Agencies(string subSource) => subSource switch
    {
        "ACTION_FRAUD" => ["Action Fraud"],
        "OTHER_POLICE_FORCE" => ["Another police force"],
        "HOUSING" => ["Housing association", "Council housing office", "Supported housing provider"],
        "HEALTH" => ["General practice", "Emergency department", "Community mental health team"],
        "LOCAL_AUTHORITY" => ["Adult social care", "Children's social care", "Community safety team"],
        "EDUCATION" => ["Secondary school", "Further education college", "University welfare service"],
        "VOLUNTARY_SECTOR" => ["Advice charity", "Community centre", "Domestic abuse charity"],
        "OTHER_VICTIM_SERVICE" => ["Victim service of another area", "National victim helpline"],
        _ => ["Employer", "Solicitor", "Faith group"],
    };

    /// <summary>
    /// Consent is a condition of a referral (service update, March 2016), but not every form that arrives records it (assumed).
    /// </summary>
    public const double ConsentRecorded = 0.975;

    /// <summary>Under this age a parent or guardian consents (assumed).</summary>
    public const int ConsentsAlone = 16;

    /// <summary>Victims, against witnesses (assumed; both are served).</summary>
    public const double IsVictim = 0.975;

    /// <summary>Police referrals without a crime's number: incidents, or a field left empty (assumed).</summary>
    public const double PoliceGiveCrimeNumber = 0.97;

    /// <summary>A person who comes without the police may still have reported the crime (assumed), and may know its number.</summary>
    public const double ReportedWithoutPoliceReferral = 0.6;
    public const double KnowsCrimeNumber = 0.7;

    /// <summary>Of ASB Priority cases (assumed).</summary>
    public const double HighRiskAsb = 0.4;

    /// <summary>The two ways in which staff write a police crime number: <c>20*123456</c> and <c>20000123456</c> (assumed even).</summary>
    public const double ShortCrimeNumber = 0.5;

    /// <summary>Days from the police's record to the referral (assumed).</summary>
    public static readonly Weighted<int> DaysFromRecordToReferral = new((0, 48), (1, 27), (2, 10), (3, 6), (5, 4), (8, 3), (14, 2));

    public static bool IsRoadTraffic(string occurrenceType) => occurrenceType.StartsWith("RTC_", StringComparison.Ordinal);
}
