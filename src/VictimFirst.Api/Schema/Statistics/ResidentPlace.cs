using System.Collections.Immutable;
using VictimFirst.Domain.Geography;
using VictimFirst.Domain.Populations;
using VictimFirst.GraphQL.Errors;
using VictimFirst.Statistics.Questions;
using Code = VictimFirst.Statistics.Questions.DimensionCode;

namespace VictimFirst.Api.Schema.Statistics;

/// <summary>Whose residents a rate is over: those of the one place that a frame's nodes are narrowed to, and no other.</summary>
internal static class ResidentPlace
{
    private const string Field = "perThousand";

    private static readonly ImmutableArray<Code> Authorities = [Code.LocalAuthority, Code.CountyOrUnitary];
    private static readonly ImmutableArray<Code> PolicePlaces = [Code.PoliceBeat, Code.PolicingArea, Code.PrintedRollUp];

    /// <summary>Units of known place within the nine authorities; those whose beat leaves the authority open are among them.</summary>
    private static readonly Filter InTheArea =
        Filter.Not(Filter.In(Code.LocalAuthority, AreaCatalogue.UnknownLocalAuthority, AreaCatalogue.OutsideArea));

    /// <summary>Whether units are counted by both hierarchies at once, police places and local authorities.</summary>
    public static bool IsMixed(StatisticsFrame frame)
    {
        var places = PlacesOf(frame).ToList();
        return places.Any(Authorities.Contains) && places.Any(PolicePlaces.Contains);
    }

    /// <summary>The numerator's filter.</summary>
    public static Filter Within(StatisticsFrame frame, Filter where) => PlacesOf(frame).Any() ? where : Filter.And(where, InTheArea);

    /// <summary>The population of each of a frame's nodes; null where the node's place has none.</summary>
    /// <exception cref="GraphQLException">The nodes are not narrowed to places with a population, or the subject has no place.</exception>
    public static Func<int, Population?> PopulationOf(StatisticsFrame frame, Filter where, PopulationVintage vintage)
    {
        if (!DimensionCatalogue.Get(Code.LocalAuthority).Subjects.Contains(frame.Subject))
            throw Refused($"{frame.Subject}", "These units have no place of residence, so there are no residents to divide by.");
        if (PlacesIn(where).FirstOrDefault() is { } own)
        {
            throw Refused(
                NameOf(own.Dimension),
                "Its filter may not name a place: narrow the statistics above it, or use by(dimension: LOCAL_AUTHORITY).");
        }

        var axes = frame.By.Where(IsPlace).ToList();
        var filters = PlacesIn(frame.Where).ToList();
        if (axes.Count + filters.Count == 0)
        {
            var whole = PopulationCatalogue.Find(PopulationCatalogue.WholeArea, vintage);
            return _ => whole;
        }

        foreach (var place in axes.Concat(filters.Select(f => f.Dimension)).Where(PolicePlaces.Contains))
        {
            var label = DimensionCatalogue.Get(place).Label;
            throw Refused(
                NameOf(place), $"{label} is a police geography without a published population. Use LOCAL_AUTHORITY or COUNTY_OR_UNITARY.");
        }

        return (axes, filters) switch
        {
            ([var axis], []) => ByAxis(frame, axis, vintage),
            ([], [{ Codes: [var code] } only]) when IsPlainlyRequired(frame.Where, only) => Fixed(only, code, vintage),
            _ => throw Refused(
                "place", "The units are narrowed by more than one place; a rate needs exactly one, or none for the whole area."),
        };
    }

    private static Func<int, Population?> ByAxis(StatisticsFrame frame, Code axis, PopulationVintage vintage)
    {
        var populations = DimensionCatalogue.Get(axis).Categories.Select(c => PopulationCatalogue.Find(c.Code, vintage)).ToArray();
        var inner = frame.By
            .Skip(frame.By.IndexOf(axis) + 1)
            .Aggregate(1, (cells, dimension) => cells * frame.CategoriesOf(dimension).Length);
        return cell => populations[cell / inner % populations.Length];
    }

    private static Func<int, Population?> Fixed(InFilter filter, string code, PopulationVintage vintage)
    {
        var population = PopulationCatalogue.Find(code, vintage)
            ?? throw Refused(code, $"\"{code}\" of {NameOf(filter.Dimension)} has no published population.");
        return _ => population;
    }

    private static IEnumerable<DimensionCode> PlacesOf(StatisticsFrame frame) =>
        frame.By.Where(IsPlace).Concat(PlacesIn(frame.Where).Select(filter => filter.Dimension));

    private static bool IsPlace(Code dimension) => Authorities.Contains(dimension) || PolicePlaces.Contains(dimension);

    private static IEnumerable<InFilter> PlacesIn(Filter filter) => filter switch
    {
        InFilter categories when IsPlace(categories.Dimension) => [categories],
        AndFilter and => and.Parts.SelectMany(PlacesIn),
        OrFilter or => or.Parts.SelectMany(PlacesIn),
        NotFilter not => PlacesIn(not.Part),
        _ => [],
    };

    /// <summary>Whether every unit must pass the filter, rather than some of them or those that do not.</summary>
    private static bool IsPlainlyRequired(Filter whole, InFilter part) =>
        whole == part || (whole is AndFilter and && and.Parts.Any(p => IsPlainlyRequired(p, part)));

    private static string NameOf(Code dimension) => DimensionCatalogue.Get(dimension).Name;

    private static GraphQLException Refused(string value, string message) => BadInput.Of(Field, value, message);
}
