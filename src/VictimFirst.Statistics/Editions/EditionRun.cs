using System.Collections.Immutable;
using VictimFirst.Statistics.Questions;

namespace VictimFirst.Statistics.Editions;

/// <summary>
/// Editions one after another. A day is answered by the edition that answered it first, for ever, or by a revision of that one: so no later
/// edition gives a figure a second noise, or lets a latecomer be read off a difference.
/// </summary>
/// <param name="editions">In order of their days; a day is in one at most.</param>
internal sealed class EditionRun(ImmutableArray<FrozenEdition> editions)
{
    /// <summary>Whether every day is answered by some edition, where none is missing between two.</summary>
    public bool Holds(Period days) =>
        !editions.IsEmpty && days.First >= editions[0].Days.First && days.Last <= editions[^1].Days.Last;

    /// <summary>Whether every edition with a day of the period gives out such figures.</summary>
    public bool GivesOut(Subject subject, Cohort cohort, DimensionCode? level, string? area, EditionPeriod unit, Period days) =>
        Of(days).All(edition => edition.Offer.GivesOut(subject, cohort, level, area, unit));

    /// <summary>The editions with a day of the period.</summary>
    public IEnumerable<FrozenEdition> Of(Period days) =>
        editions.Where(edition => edition.Days.First <= days.Last && edition.Days.Last >= days.First);
}
