using System.Collections.Immutable;

namespace VictimFirst.Domain.Geography;

/// <summary>A place that figures are broken down by.</summary>
/// <param name="Code">Unique within its level: GSS code for a local authority, the service's own permanent code otherwise.</param>
/// <param name="Parent">
/// The code one level up in the same hierarchy, or null at its top. A leaf outside every policing area has its printed roll-up as parent;
/// a district has its county, which is not itself an area of the catalogue.
/// </param>
/// <param name="LocalAuthorities">GSS codes, in order, of the authorities the place may lie in; none outside the area or unknown.</param>
/// <param name="Beats">Codes of the leaves that make the place up, in the report's order: its figure is the sum of theirs.</param>
public sealed record Area(
    string Code, string Label, AreaLevel Level, string? Parent, ImmutableArray<string> LocalAuthorities, ImmutableArray<string> Beats);
