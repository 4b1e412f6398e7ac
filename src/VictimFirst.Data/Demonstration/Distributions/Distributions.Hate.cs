using VictimFirst.Data.Demonstration.Draws;

namespace VictimFirst.Data.Demonstration;

internal static partial class Distributions
{
    /// <summary>
    /// How often a case of another type than Hate Incident turns out to be about hate. The report finds 50 such, "the majority" of the 72
    /// recorded as Public Order; 39 of its 233 Public Order cases makes that majority, the rest is assumed.
    /// </summary>
    public static double HateWithoutTheType(string occurrenceType) => occurrenceType switch
    {
        "PUBLIC_ORDER" => 39.0 / 233,
        "ASSAULT_ABH" => 3.0 / 705,
        "HARASSMENT" => 3.0 / 271,
        "CRIMINAL_DAMAGE" => 3.0 / 212,
        "MALICIOUS_COMMUNICATION" => 1.0 / 39,
        "ASB_PRIORITY" => 1.0 / 58,
        _ => 0,
    };

    /// <summary>
    /// The share of hate cases without the type that the police recorded as Public Order, where the number of cases is published.
    /// </summary>
    public const double HateRecordedAsPublicOrder = 39.0 / 50;

    /// <summary>20 of 72 flagged on the Victims' Code page.</summary>
    public const double HateFlagged = 20.0 / 72;

    /// <summary>A caseworker notes it too where the type or the police say so (assumed).</summary>
    public const double HateAlsoFound = 0.6;

    /// <summary>55 of 72 with a known strand, as the printed share of race implies.</summary>
    public const double HateStrandKnown = 55.0 / 72;

    /// <summary>36 of 55.</summary>
    public const double HateIsRace = 36.0 / 55;

    /// <summary>The other strands as in the Safer Communities pack of 11 December 2020 (15, 9, 4 and 3.5%).</summary>
    public static readonly Weighted<string> OtherStrands = new(
        ("SEXUAL_ORIENTATION", 15), ("DISABILITY", 9), ("RELIGION", 4), ("TRANSGENDER", 3.5));

    /// <summary>A second strand, religion beside race (assumed).</summary>
    public const double RaceAndReligion = 0.06;
}
