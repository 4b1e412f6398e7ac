using System.Collections.Immutable;

namespace VictimFirst.Domain.Geography;

/// <summary>Every place that figures are broken down by, made from the <see cref="Gazetteer"/>.</summary>
public static class AreaCatalogue
{
    /// <summary>Leaves whose source leaves several authorities open, such as "Eastern Counties (other)".</summary>
    public const string AmbiguousLocalAuthority = "ambiguous-local-authority";
    public const string UnknownLocalAuthority = "unknown";
    public const string OutsideArea = "outside-area";

    /// <summary>Level by level as <see cref="AreaLevel"/> has them, each in the published report's order or that of GSS codes.</summary>
    public static ImmutableArray<Area> All { get; } =
        [.. Leaves(), .. PolicingAreas(), .. PrintedRollUps(), .. LocalAuthorities(), .. NoLocalAuthority()];

    private static IEnumerable<Area> Leaves() => Gazetteer.Beats.Select(beat => new Area(
        beat.Code,
        beat.Name,
        AreaLevel.PoliceBeat,
        beat.NeighbourhoodPolicingArea ?? beat.PrintedRollUp,
        beat.LocalAuthorities,
        [beat.Code]));

    private static IEnumerable<Area> PolicingAreas() => Gazetteer.PolicingAreas.Select(area => SumOf(
        area.Code,
        area.Name,
        AreaLevel.NeighbourhoodPolicingArea,
        area.PrintedRollUp,
        beat => beat.NeighbourhoodPolicingArea == area.Code));

    private static IEnumerable<Area> PrintedRollUps() => Gazetteer.PrintedRollUps.Select(rollUp => SumOf(
        rollUp.Code, rollUp.Name, AreaLevel.PrintedRollUp, null, beat => beat.PrintedRollUp == rollUp.Code));

    private static IEnumerable<Area> LocalAuthorities() => Gazetteer.LocalAuthorities.Select(authority => SumOf(
        authority.Code,
        authority.Name,
        AreaLevel.LocalAuthority,
        authority.CountyOrUnitary == authority.Code ? null : authority.CountyOrUnitary,
        beat => beat.CertainLocalAuthority == authority.Code));

    private static IEnumerable<Area> NoLocalAuthority() =>
    [
        SumOf(
            AmbiguousLocalAuthority,
            "Local authority ambiguous",
            AreaLevel.NoLocalAuthority,
            null,
            beat => beat.LocalAuthorities.Length > 1),
        SumOf(UnknownLocalAuthority, "Unknown", AreaLevel.NoLocalAuthority, null, beat => beat.Code == PoliceBeat.Unknown),
        SumOf(
            OutsideArea,
            Gazetteer.BeatByCode[PoliceBeat.OutsideArea].Name,
            AreaLevel.NoLocalAuthority,
            null,
            beat => beat.Code == PoliceBeat.OutsideArea),
    ];

    private static Area SumOf(string code, string label, AreaLevel level, string? parent, Func<PoliceBeat, bool> holds)
    {
        var beats = Gazetteer.Beats.Where(holds).ToList();
        var authorities = beats.SelectMany(beat => beat.LocalAuthorities).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        return new Area(code, label, level, parent, [.. authorities], [.. beats.Select(beat => beat.Code)]);
    }
}
