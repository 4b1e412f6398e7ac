namespace VictimFirst.Domain.Populations;

/// <summary>The residents of an area, of all ages.</summary>
/// <param name="Code">GSS code, or <see cref="PopulationCatalogue.WholeArea"/>.</param>
/// <param name="People">Usual residents at the middle of the reference year.</param>
/// <param name="Note">Where the figure comes from, in words for a footnote.</param>
public sealed record Population(string Code, string Name, int People, PopulationVintage Vintage, int ReferenceYear, string Note);
