using VictimFirst.Statistics.Cube;

namespace VictimFirst.Statistics.Editions;

/// <summary>
/// Looks for slivers: two figures of all units of an area, period and cohort that have some units in common and differ by 1 to 9. Their
/// difference is about so few people that no noise hides them well. Figures are taken into the offer one kind after another, the coarsest
/// first; a kind of which any figure makes a sliver with one that is given out already stays out for the whole edition, so that what is
/// missing tells nothing about a single period.
/// </summary>
public static class SliverCheck
{
    /// <summary>The usual threshold of ten: fewer are told apart by one who knows the others.</summary>
    public const int LeastDifference = 10;

    /// <param name="cube">Cut at the edition's end.</param>
    public static EditionOffer Run(CaseCube cube, CancellationToken cancellationToken = default) =>
        Run(cube, ComparedFigures.OfPartners, cancellationToken);

    internal static EditionOffer Run(CaseCube cube, ComparedFigures compared, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(cube);
        if (cube.Stamp.CoversFrom is not { } from || cube.Stamp.CoversTo is not { } to) return EditionOffer.Everything;
        var periods = CoveredPeriod.AllOf(from, to);
        var counts = RegionCounts.Of(cube, periods, CheckedArea.All, cancellationToken);
        var kinds =
            from unit in compared.Periods
            from area in compared.Areas
            from population in compared.Populations
            select new FigureKind(population, area, unit);
        var given = new List<FigureKind>();
        var withheld = new List<WithheldFigures>();
        foreach (var kind in kinds)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (given.Append(kind).Any(other => MakesSliver(counts, kind, other))) withheld.Add(kind.Withheld);
            else given.Add(kind);
        }

        return new EditionOffer(withheld);
    }

    /// <summary>Kinds are compared that differ in one of the three: where two differ, the third between them is the nearer one.</summary>
    private static bool MakesSliver(RegionCounts counts, FigureKind kind, FigureKind other)
    {
        if (kind.Population == other.Population && kind.Area == other.Area)
        {
            return counts.Overlapping(kind.Unit, other.Unit).Any(pair => IsSliver(counts.DifferenceOfPeriods(kind, pair.First, pair.Second)));
        }

        if (kind.Unit != other.Unit || (kind.Area != other.Area && kind.Population != other.Population)) return false;
        return kind.Area == other.Area
            ? counts.PeriodsOf(kind.Unit).Any(period => IsSliver(counts.DifferenceOfPopulations(kind, other, period)))
            : CheckedArea.All[kind.Area].Meets(CheckedArea.All[other.Area])
                && counts.PeriodsOf(kind.Unit).Any(period => IsSliver(counts.DifferenceOfAreas(kind, other, period)));
    }

    private static bool IsSliver(long difference) => difference is > 0 and < LeastDifference;
}
