using System.Collections.Frozen;
using System.Collections.Immutable;
using VictimFirst.Domain.Tables;

namespace VictimFirst.Domain.Geography;

/// <summary>
/// The two hierarchies of place, which are never mixed: beat, neighbourhood policing area, printed roll-up; and local authority, county or
/// unitary. A police total called "Leicester City" holds Oadby and Wigston, which is a Leicestershire district.
/// </summary>
public static class Gazetteer
{
    /// <summary>82 leaves in the published report's order.</summary>
    public static ImmutableArray<PoliceBeat> Beats { get; } =
        [.. EmbeddedTable.Read("Geography.police-beats.csv").Select(row => new PoliceBeat(
            row["code"],
            row["name"],
            row["printed_label"],
            row["neighbourhood_policing_area"] is { Length: > 0 } area ? area : null,
            row["printed_roll_up"],
            [.. row["local_authorities"].Split(';', StringSplitOptions.RemoveEmptyEntries)]))];

    public static ImmutableArray<NeighbourhoodPolicingArea> PolicingAreas { get; } =
        [.. EmbeddedTable.Read("Geography.neighbourhood-policing-areas.csv")
            .Select(row => new NeighbourhoodPolicingArea(row["code"], row["name"], row["printed_roll_up"]))];

    public static ImmutableArray<PrintedRollUp> PrintedRollUps { get; } =
        [.. EmbeddedTable.Read("Geography.printed-roll-ups.csv").Select(row => new PrintedRollUp(row["code"], row["name"]))];

    /// <summary>The nine authorities of Leicester, Leicestershire and Rutland, in order of GSS code.</summary>
    public static ImmutableArray<LocalAuthority> LocalAuthorities { get; } =
        [.. EmbeddedTable.Read("Geography.local-authorities.csv")
            .Select(row => new LocalAuthority(row["code"], row["name"], row["county_or_unitary"]))];

    public static FrozenDictionary<string, PoliceBeat> BeatByCode { get; } = Beats.ToFrozenDictionary(b => b.Code, StringComparer.Ordinal);
}
