using System.Collections.Immutable;
using VictimFirst.Statistics.Publication;

namespace VictimFirst.Statistics.Reports;

/// <summary>From the local day of opening to the day of closing, over the cases with enhanced support.</summary>
/// <param name="Bands">One row a band of <c>length-of-support</c>, in calendar months, zeros too.</param>
/// <param name="MedianDays">Midway between the two middle cases where their number is even; null over an empty base or when withheld.</param>
/// <param name="MeanDays">Null over an empty base or when withheld.</param>
public sealed record LengthOfSupportSection(
    PublishedCount Base, ImmutableArray<CategoryShare> Bands, double? MedianDays, double? MeanDays);
