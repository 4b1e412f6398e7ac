using System.Collections.Frozen;
using System.Collections.Immutable;
using VictimFirst.Statistics.Questions;
using static VictimFirst.Statistics.Questions.DimensionCode;
using static VictimFirst.Statistics.Questions.Polarity;

namespace VictimFirst.Api.Schema.Statistics;

/// <summary>
/// Whether a larger share of a category is good for the people served. Declared here and nowhere else; a category that is not here is
/// neutral, since the published reports draw arrows without saying which way is good.
/// </summary>
internal static class RatePolarity
{
    private static readonly FrozenDictionary<(DimensionCode Dimension, string Code), Polarity> Declared = new[]
    {
        // Service levels: the service's own promise.
        ((AllocatedInTime, "MET"), HigherIsBetter), ((AllocatedInTime, "MISSED"), LowerIsBetter),
        ((ContactedInTime, "MET"), HigherIsBetter), ((ContactedInTime, "MISSED"), LowerIsBetter),
        ((ReviewedInTime, "MET"), HigherIsBetter), ((ReviewedInTime, "MISSED"), LowerIsBetter),

        // Outcomes: needs come down, and the four questions are put so that yes is an improvement.
        ((NeedDirection, "REDUCED"), HigherIsBetter), ((NeedDirection, "INCREASED"), LowerIsBetter),
        ((OutcomeAnswer, "YES"), HigherIsBetter), ((OutcomeAnswer, "PARTLY"), HigherIsBetter), ((OutcomeAnswer, "NO"), LowerIsBetter),

        // Victims' Code, right 7: to be offered a Victim Personal Statement.
        ((VpsOffered, "YES"), HigherIsBetter), ((VpsOffered, "NO"), LowerIsBetter),
    }.ToFrozenDictionary(declared => declared.Item1, declared => declared.Item2);

    /// <summary>
    /// Of the share that a filter holds for: that of its categories where they agree, and nothing else in it says otherwise.
    /// </summary>
    public static Polarity Of(Filter filter) => filter switch
    {
        InFilter categories => Agreed([.. categories.Codes.Select(code => Declared.GetValueOrDefault((categories.Dimension, code)))]),
        AndFilter and => Agreed([.. and.Parts.Select(Of).Where(polarity => polarity != Neutral)]),
        _ => Neutral,
    };

    private static Polarity Agreed(ImmutableArray<Polarity> polarities) =>
        polarities.Distinct().ToList() is [var only] ? only : Neutral;
}
