using System.Collections.Immutable;
using VictimFirst.Data.Demonstration.Draws;

namespace VictimFirst.Data.Demonstration;

internal static partial class Distributions
{
    /// <summary>
    /// Level of need at the start in each of the ten areas, 0 to 4, in the extract's order of columns. Highest in safety, health and
    /// accommodation, as the report says; raised in family and in outlook; the numbers of its charts are lost, so the shares are assumed.
    /// </summary>
    public static readonly ImmutableArray<Weighted<short>> NeedAtStart =
    [
        Levels(8, 17, 30, 30, 15),
        Levels(8, 17, 32, 29, 14),
        Levels(38, 17, 20, 16, 9),
        Levels(78, 11, 7, 3, 1),
        Levels(48, 20, 18, 10, 4),
        Levels(60, 17, 13, 7, 3),
        Levels(60, 17, 13, 7, 3),
        Levels(42, 22, 20, 11, 5),
        Levels(50, 22, 17, 8, 3),
        Levels(80, 10, 6, 3, 1),
    ];

    /// <summary>97 of the sampled 100 had less need at the end, 3 the same, none more.</summary>
    public const double NeedReduced = 0.97;

    /// <summary>How many of the levels fall by one or two from the start to the end, where need is reduced (assumed).</summary>
    public const double LevelFalls = 0.75;
    public const double LevelFallsByTwo = 0.45;

    /// <summary>The plan's review is due after one month (March 2016); that most are in time is assumed.</summary>
    public const double ReviewedInTime = 0.86;

    /// <summary>Reviews after the first, a month apart, at most.</summary>
    public const int FurtherReviews = 4;

    /// <summary>
    /// 461 of 660 had emotional support by phone and 103 advocacy in July to September 2020.
    /// </summary>
    public const double EmotionalSupportByPhone = 461.0 / 660;
    public const double Advocacy = 103.0 / 660;

    /// <summary>Actions of a case beside emotional support by phone and advocacy (assumed).</summary>
    public static readonly Weighted<int> FurtherActions = new((1, 20), (2, 30), (3, 24), (4, 14), (5, 8), (7, 4));

    /// <summary>Phone support first, then information and advice, then signposting: the report's order (shares assumed).</summary>
    public static readonly Weighted<string> SupportTypes = new(
        ("EMOTIONAL_SUPPORT", 12), ("INFORMATION_AND_ADVICE", 44), ("SIGNPOSTING", 26), ("SAFETY_PLANNING", 7), ("CRIME_PREVENTION", 5),
        ("SPECIALIST_SUPPORT", 3), ("MENTAL_HEALTH_SUPPORT", 2), ("HARDSHIP_FUND", 0.7), ("RESTORATIVE_JUSTICE", 0.3));

    public static readonly Weighted<string> SupportChannels = new(
        ("PHONE", 68), ("EMAIL", 15), ("VISIT", 9), ("POST", 3), ("WEBCHAT", 2), ("VIDEO", 2), ("ONLINE_COUNSELLING", 1));

    /// <summary>Emotional support of those who did not have it by phone.</summary>
    public static readonly Weighted<string> EmotionalChannelsButPhone = new(
        ("VISIT", 50), ("EMAIL", 28), ("WEBCHAT", 8), ("VIDEO", 8), ("ONLINE_COUNSELLING", 6));

    public static readonly Weighted<string> AdvocacyChannels = new(("PHONE", 60), ("EMAIL", 37), ("VISIT", 3));

    /// <summary>No visits in the first lockdown; video calls and webchat began with it (Safer Communities pack; days assumed).</summary>
    public static readonly DateOnly VisitsStop = new(2020, 3, 23);
    public static readonly DateOnly VisitsResume = new(2020, 8, 3);

    /// <summary>Parts of a plan, in the words of the report's stories.</summary>
    public static readonly ImmutableArray<string> PlanActions =
    [
        "Regular telephone calls", "Update from the officer in charge", "Supporting letter to the employer",
        "Contact with the housing provider", "Safety plan, to be read through together", "Appointment with the GP",
        "Referral to the mental health nurse", "Locks checked", "Diary of further incidents", "Information on special measures at court",
        "Breathing exercises, \"five things\" list", "Contact with the school, with consent",
    ];

    /// <summary>Of cases with enhanced support (assumed, like the shares of the other three).</summary>
    public const double SpecialistReferral = 0.22;
    public static readonly Weighted<string> SpecialistKinds = new(("SIGNPOST", 65), ("DIRECT_REFERRAL", 35));
    public static readonly Weighted<string> SpecialistOutcomes = new(
        ("TAKEN_UP", 52), ("NOT_TAKEN_UP", 20), ("WAITING", 12), ("UNKNOWN", 16));

    /// <summary>Kinds of provider of the directory of nearly 450; kinds, so that no invented name is a real one.</summary>
    public static readonly ImmutableArray<string> Providers =
    [
        "Domestic abuse service", "Sexual violence service", "Counselling service", "Debt advice service", "Housing advice service",
        "Drug and alcohol service", "Bereavement service", "Young people's service", "Older people's charity",
        "Hate crime reporting centre", "Immigration advice service", "Legal advice centre",
    ];

    /// <summary>A nurse on two days a week (March 2016).</summary>
    public const double MentalHealthReferral = 0.06;
    public static readonly Weighted<string> MentalHealthKinds = new(("NURSE_TRIAGE", 80), ("CLINICAL_ADVICE", 20));

    /// <summary>Crime prevention fitted at home: mostly burglary, domestic incidents, harassment and stalking (assumed).</summary>
    public static double TargetHardening(string occurrenceType) => occurrenceType switch
    {
        "BURGLARY_RESIDENTIAL" => 0.4,
        "DOMESTIC_INCIDENT" or "STALKING" or "THREATS_TO_LIFE" => 0.2,
        "HARASSMENT" or "CRIMINAL_DAMAGE" or "ASB_PRIORITY" or "CRIMINAL_DAMAGE_ARSON" => 0.1,
        _ => 0.02,
    };

    /// <summary>The provider that the March 2016 paper names.</summary>
    public const string TargetHardeningProvider = "24/7 Locks";
    public static readonly Weighted<string> TargetHardeningRoutes = new(("VICTIM_FIRST", 85), ("UAVA", 15));

    /// <summary>Assessed and fitted within 48 hours of the request: the service level. That most meet it is assumed.</summary>
    public const double FittedInTime = 0.9;

    /// <summary>A small fund with criteria (March 2016).</summary>
    public const double HardshipAward = 0.025;
    public static readonly Weighted<string> HardshipPurposes = new(("REPLACE_STOLEN_OR_DAMAGED", 60), ("GOODS_IN_CRISIS", 40));
    public const double HardshipCriteriaMet = 0.95;

    private static Weighted<short> Levels(double none, double low, double medium, double high, double urgent) =>
        new(((short)0, none), ((short)1, low), ((short)2, medium), ((short)3, high), ((short)4, urgent));
}
