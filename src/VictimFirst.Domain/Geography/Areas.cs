using System.Collections.Immutable;

namespace VictimFirst.Domain.Geography;

/// <summary>A leaf of the police hierarchy, as the service records where a victim lives. Not an ONS ward, so it has no GSS code.</summary>
/// <param name="PrintedLabel">The label of the published report, which differs from the name where the report is uneven.</param>
/// <param name="NeighbourhoodPolicingArea">Code one level up; null outside the area and where the place is unknown.</param>
/// <param name="LocalAuthorities">
/// GSS codes of the authorities the beat may lie in: one where the mapping is certain, several for an "(other)" leaf, none outside the area
/// or unknown.
/// </param>
public sealed record PoliceBeat(
    string Code,
    string Name,
    string PrintedLabel,
    string? NeighbourhoodPolicingArea,
    string PrintedRollUp,
    ImmutableArray<string> LocalAuthorities)
{
    public const string OutsideArea = "outside-leicester-leicestershire-and-rutland";
    public const string Unknown = "unknown";

    /// <summary>The one local authority the beat lies in, or null where it is ambiguous, outside or unknown.</summary>
    public string? CertainLocalAuthority => LocalAuthorities is [var only] ? only : null;
}

public sealed record NeighbourhoodPolicingArea(string Code, string Name, string PrintedRollUp);

/// <summary>A total as the published report prints it: sums of policing areas, which are not local authorities.</summary>
public sealed record PrintedRollUp(string Code, string Name);

/// <param name="Code">GSS code, such as E06000016.</param>
/// <param name="CountyOrUnitary">GSS code of the county, or the authority's own where it is unitary.</param>
public sealed record LocalAuthority(string Code, string Name, string CountyOrUnitary);
