using System.Collections.Immutable;
using VictimFirst.Statistics.Cube;
using VictimFirst.Statistics.Questions;

namespace VictimFirst.Statistics.Editions;

/// <summary>
/// Looks for slivers between an edition and the revision that would take its place: figures that lose and gain 1 to 9 units between them,
/// or of whose units 1 to 9 are another in some attribute. Whoever kept the old figures could look for these people in the differences, and
/// the noise of two figures hides one person badly. Each attribute is counted by itself: a table by religion does not show that others'
/// gender was corrected. Figures of a quarter are compared, since a year changes by what its quarters do.
/// </summary>
public static class RevisionCheck
{
    /// <summary>Counted as an attribute's number is: whether a unit is in a figure at all.</summary>
    private const int Membership = -1;

    private static readonly ImmutableArray<Population> Populations = ComparedFigures.OfPartners.Populations;

    /// <param name="after">The slice of the same days.</param>
    /// <returns>The kinds of figures that make a sliver in some quarter.</returns>
    public static ImmutableArray<WithheldFigures> Run(FrozenEdition before, CaseCube after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var covered = CoveredPeriod.AllOf(before.Days.First, before.Days.Last);
        var (old, renewed) = (PlacesOf(before.Slice, covered), PlacesOf(after, covered));
        var changed = new Dictionary<(FigureKind Kind, int Quarter, int Aspect), int>();
        foreach (var unit in old.Keys.Union(renewed.Keys))
        {
            var (was, became) = (Place(old, unit), Place(renewed, unit));
            var differing = was is { } one && became is { } other ? UnitAttributes.Differing(one.Attributes, other.Attributes) : [];
            foreach (var area in ComparedFigures.OfPartners.Areas)
            {
                var kind = new FigureKind(unit.Population, area, EditionPeriod.Quarter);
                var (wasIn, isIn) = (InArea(was, area), InArea(became, area));
                if (wasIn != isIn)
                {
                    foreach (var quarter in new[] { wasIn, isIn }.OfType<int>()) Count(kind, quarter, Membership);
                }
                else if (isIn is { } quarter)
                {
                    foreach (var attribute in differing) Count(kind, quarter, attribute);
                }
            }
        }

        return
        [
            .. changed.Where(figure => figure.Value < SliverCheck.LeastDifference).Select(figure => figure.Key.Kind).Distinct()
                .OrderBy(kind => kind.Area).ThenBy(kind => kind.Population).Select(kind => kind.Withheld),
        ];

        void Count(FigureKind kind, int quarter, int aspect) =>
            changed[(kind, quarter, aspect)] = changed.GetValueOrDefault((kind, quarter, aspect)) + 1;
    }

    private static int? InArea(UnitPlace? place, int area) =>
        place is { } known && CheckedArea.All[area].Has(known.Beat) ? known.Quarter : null;

    private static UnitPlace? Place(Dictionary<(Population, long), UnitPlace> places, (Population Population, long) unit) =>
        places.TryGetValue(unit, out var place) ? place : null;

    private static Dictionary<(Population Population, long Unit), UnitPlace> PlacesOf(CaseCube cube, CoveredMonths covered)
    {
        var places = new Dictionary<(Population, long), UnitPlace>();
        var (reading, describing) = (new UnitMonths(covered), new UnitAttributes());

        // Of the first quarter that were before the data: quarters begin in January, April, July and October.
        var monthsBefore = (covered.Start.Month - 1) % 3;
        foreach (var chunk in cube.Tables.Referrals)
        {
            var row = 0;
            var attributes = describing.Of(chunk);
            reading.Each(chunk, (beat, unit) =>
            {
                var (id, described) = (chunk.Ids![row], attributes[row++]);
                foreach (var population in Populations)
                {
                    var month = population == Population.Closed ? unit.Closed : unit.Received;
                    if ((population == Population.Referrals || unit.HasCase) && month >= 0 && month < covered.Months)
                        places.Add((population, id), new UnitPlace(beat, (month + monthsBefore) / 3, described));
                }
            });
        }

        return places;
    }

    /// <param name="Quarter">Numbered from the first with a day that is covered.</param>
    /// <param name="Attributes">See <see cref="UnitAttributes"/>.</param>
    private readonly record struct UnitPlace(int Beat, int Quarter, ReadOnlyMemory<byte> Attributes);
}
