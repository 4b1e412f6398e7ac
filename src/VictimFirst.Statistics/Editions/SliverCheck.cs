using VictimFirst.Statistics.Cube;
using VictimFirst.Statistics.Questions;

namespace VictimFirst.Statistics.Editions;

/// <summary>
/// Looks for slivers: two figures of all units of an area, period and cohort that have some units in common and differ by 1 to 9. Their
/// difference is about so few people that no noise hides them well. Figures are taken into the offer one kind after another, the coarsest
/// first; a kind of which any figure makes a sliver with one that is given out already, here or in an earlier edition, stays out for the
/// whole edition, so that what is missing tells nothing about a single period.
/// </summary>
public static class SliverCheck
{
    /// <summary>The usual threshold of ten: fewer are told apart by one who knows the others.</summary>
    public const int LeastDifference = 10;

    /// <param name="slice">Of the edition that is to be published, with the days that it answers in its stamp.</param>
    /// <param name="others">The editions that answer other days, in their order.</param>
    public static EditionOffer Run(CaseCube slice, IReadOnlyList<FrozenEdition> others, CancellationToken cancellationToken = default) =>
        Run(slice, others, ComparedFigures.OfPartners, cancellationToken);

    internal static EditionOffer Run(
        CaseCube slice, IReadOnlyList<FrozenEdition> others, ComparedFigures compared, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(slice);
        if (slice.Stamp is not { CoversFrom: { } from, CoversTo: { } to }) return EditionOffer.Everything;
        var figures = new FiguresSoFar(slice, others, new Period(from, to), cancellationToken);
        var kinds =
            from unit in compared.Periods
            from area in compared.Areas
            from population in compared.Populations
            select new FigureKind(population, area, unit);
        var withheld = new List<WithheldFigures>();
        FigureKind[] all = [.. kinds];
        foreach (var kind in all)
        {
            cancellationToken.ThrowIfCancellationRequested();
            figures.Given.Add(kind);
            if (!all.Any(other => MakesSliver(figures, kind, other))) continue;
            figures.Given.Remove(kind);
            withheld.Add(kind.Withheld);
        }

        return new EditionOffer(withheld);
    }

    /// <summary>Kinds are compared that differ in one of the three: where two differ, the third between them is the nearer one.</summary>
    private static bool MakesSliver(FiguresSoFar figures, FigureKind kind, FigureKind other)
    {
        var counts = figures.Counts;
        if (kind.Population == other.Population && kind.Area == other.Area)
        {
            return counts.Overlapping(kind.Unit, other.Unit).Any(pair =>
                figures.AreBothOut(kind, pair.First, other, pair.Second)
                && IsSliver(counts.DifferenceOfPeriods(kind, pair.First, pair.Second)));
        }

        if (kind.Unit != other.Unit || (kind.Area != other.Area && kind.Population != other.Population)) return false;
        if (kind.Area != other.Area && !CheckedArea.All[kind.Area].Meets(CheckedArea.All[other.Area])) return false;
        return counts.PeriodsOf(kind.Unit).Any(period =>
            figures.AreBothOut(kind, counts.Periods[period], other, counts.Periods[period])
            && IsSliver(kind.Area == other.Area
                ? counts.DifferenceOfPopulations(kind, other, period)
                : counts.DifferenceOfAreas(kind, other, period)));
    }

    private static bool IsSliver(long difference) => difference is > 0 and < LeastDifference;
}
