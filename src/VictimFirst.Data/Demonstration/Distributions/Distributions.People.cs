using VictimFirst.Data.Demonstration.Draws;

namespace VictimFirst.Data.Demonstration;

internal static partial class Distributions
{
    /// <summary>Ages of children and young people, under 18 (assumed: mostly teenagers).</summary>
    public static readonly Weighted<(int From, int To)> ChildAges = new(((2, 10), 14), ((11, 13), 22), ((14, 15), 30), ((16, 17), 34));

    /// <summary>
    /// Adults' bands of age at referral (assumed around the published 136 and 102 of 31 to 40 and 105 and 119 of 41 to 50 among some 600).
    /// The first is what is left of 11 to 20 above the children.
    /// </summary>
    public static readonly Weighted<AdultAge> AdultAges = new(
        (AdultAge.From18To20, 6), (AdultAge.From21To30, 23), (AdultAge.From31To40, 21), (AdultAge.From41To50, 20),
        (AdultAge.From51To60, 15), (AdultAge.From61To70, 7), (AdultAge.From71To80, 3.5), (AdultAge.From81To90, 1.5),
        (AdultAge.From91To97, 0.3), (AdultAge.Unknown, 4));

    /// <summary>The same without the two bands that a published number has used up.</summary>
    public static readonly Weighted<AdultAge> AdultAgesBut31To50 = new(
        (AdultAge.From18To20, 6), (AdultAge.From21To30, 23), (AdultAge.From51To60, 15), (AdultAge.From61To70, 7),
        (AdultAge.From71To80, 3.5), (AdultAge.From81To90, 1.5), (AdultAge.From91To97, 0.3), (AdultAge.Unknown, 4));

    /// <summary>Repeat victims: 147 of 560 with enhanced support and 257 of the other 2,081.</summary>
    public const double EnhancedRepeatVictim = 147.0 / 560;
    public const double StandardRepeatVictim = 257.0 / 2081;

    /// <summary>
    /// How often somebody who counts as a repeat victim was this service's client before, and how often anybody else comes back
    /// (assumed).
    /// </summary>
    public const double RepeatVictimIsKnown = 0.35;
    public const double OthersAreKnown = 0.02;

    /// <summary>
    /// How often a new crime's case is tied to the case before (assumed); a person who comes back about the same one always is.
    /// </summary>
    public const double RepeatIsReReferral = 0.5;

    /// <summary>41 of 560 with an unseen disability; 22 of 637 in the quarter before.</summary>
    public const double EnhancedUnseenDisability = 0.053;

    /// <summary>Among people with standard support (assumed: seldom asked).</summary>
    public const double StandardUnseenDisability = 0.008;

    /// <summary>More women than men come to victim services (shares assumed). Asked of nearly everybody, as police forms hold it.</summary>
    public static readonly Weighted<string> Genders = new(
        ("FEMALE", 56), ("MALE", 41), ("NON_BINARY", 0.3), ("OTHER_GENDER", 0.2), ("UNKNOWN", 1.5), ("NOT_ASKED", 0.6),
        ("PREFER_NOT_TO_SAY", 0.4));

    /// <summary>
    /// Whether the questions about the person were put. A needs assessment asks them; a call that ends in a leaflet seldom does. Kept apart
    /// from the answers, so that "not asked", "unknown" and "prefer not to say" stay three things.
    /// </summary>
    public static readonly Weighted<Asked> EnhancedAsked = new(
        (Asked.Answered, 88), (Asked.PreferNotToSay, 4), (Asked.NotAsked, 5), (Asked.Unknown, 3));
    public static readonly Weighted<Asked> StandardAsked = new(
        (Asked.Answered, 45), (Asked.PreferNotToSay, 2), (Asked.NotAsked, 40), (Asked.Unknown, 13));

    /// <summary>Near the census of Leicester, Leicestershire and Rutland, rounded (assumed for victims).</summary>
    public static readonly Weighted<string> Ethnicities = new(
        ("WHITE_BRITISH", 68), ("INDIAN", 13), ("PAKISTANI", 1.8), ("BANGLADESHI", 0.9), ("CHINESE", 0.6), ("OTHER_ASIAN", 2),
        ("CARIBBEAN", 0.9), ("AFRICAN", 2.6), ("OTHER_BLACK", 0.6), ("WHITE_AND_BLACK_CARIBBEAN", 1), ("WHITE_AND_BLACK_AFRICAN", 0.3),
        ("WHITE_AND_ASIAN", 0.8), ("OTHER_MIXED", 0.6), ("WHITE_IRISH", 0.6), ("GYPSY_OR_IRISH_TRAVELLER", 0.2), ("ROMA", 0.2),
        ("OTHER_WHITE", 4.4), ("ARAB", 0.5), ("ANY_OTHER_ETHNIC_GROUP", 1));

    /// <summary>The same.</summary>
    public static readonly Weighted<string> Religions = new(
        ("CHRISTIAN", 42), ("NO_RELIGION", 36), ("MUSLIM", 9), ("HINDU", 8), ("SIKH", 2.6), ("BUDDHIST", 0.3), ("JEWISH", 0.1),
        ("OTHER_RELIGION", 2));

    /// <summary>Assumed.</summary>
    public static readonly Weighted<string> SexualOrientations = new(
        ("HETEROSEXUAL", 92), ("GAY_OR_LESBIAN", 4), ("BISEXUAL", 2.5), ("OTHER_ORIENTATION", 1.5));

    /// <summary>Asked from 16 (GSS harmonised standard).</summary>
    public const int OrientationAskedFrom = 16;

    /// <summary>Disability where it was asked and is not an unseen one: a fifth of adults nationally (shares assumed).</summary>
    public static readonly Weighted<string> Disabilities = new(("NOT_DISABLED", 80), ("LIMITED_A_LITTLE", 12), ("LIMITED_A_LOT", 8));

    /// <summary>What limits people (assumed); the unseen ones are mostly of mental health.</summary>
    public static readonly Weighted<string> SeenImpairments = new(
        ("MOBILITY", 34), ("STAMINA", 12), ("VISION", 7), ("HEARING", 9), ("DEXTERITY", 9), ("LEARNING", 8), ("MEMORY", 5),
        ("MENTAL_HEALTH", 12), ("SOCIAL_OR_BEHAVIOURAL", 2), ("OTHER_IMPAIRMENT", 2));

    public static readonly Weighted<string> UnseenImpairments = new(
        ("MENTAL_HEALTH", 48), ("LEARNING", 14), ("STAMINA", 14), ("SOCIAL_OR_BEHAVIOURAL", 10), ("MEMORY", 6), ("HEARING", 5),
        ("OTHER_IMPAIRMENT", 3));

    /// <summary>Of people with an impairment, with a second one (assumed).</summary>
    public const double SecondImpairment = 0.3;

    /// <summary>The report has a chart of these without its numbers (assumed).</summary>
    public static readonly Weighted<string> CommunicationNeeds = new(
        ("NONE", 91), ("INTERPRETER", 4.5), ("BRITISH_SIGN_LANGUAGE", 0.3), ("EASY_READ", 1.6), ("BRAILLE", 0.1), ("LARGE_PRINT", 1),
        ("HEARING_LOOP", 0.5), ("OTHER_NEED", 1));

    /// <summary>ISO 639-1 codes of languages much spoken in the area (shares assumed).</summary>
    public static readonly Weighted<string> InterpreterLanguages = new(
        ("gu", 24), ("pl", 20), ("ro", 12), ("pa", 12), ("ar", 8), ("so", 7), ("ur", 6), ("pt", 4), ("bn", 3), ("lt", 2), ("fa", 1),
        ("ckb", 1));

    /// <summary>What is held of a person (assumed).</summary>
    public const double HasPhone = 0.93;
    public const double HasMobile = 0.85;
    public const double HasEmail = 0.48;
    public const double HasPostcode = 0.9;

    /// <summary>Null is "nobody asked" (assumed shares).</summary>
    public static readonly Weighted<bool?> SafeToCall = new((true, 70), (false, 4), (null, 26));
}

/// <summary>Bands of an adult's age at referral, in years, both ends included.</summary>
internal enum AdultAge
{
    Unknown,
    From18To20,
    From21To30,
    From31To40,
    From41To50,
    From51To60,
    From61To70,
    From71To80,
    From81To90,
    From91To97,
}

/// <summary>What came of putting a question.</summary>
internal enum Asked
{
    Answered,
    NotAsked,
    Unknown,
    PreferNotToSay,
}
