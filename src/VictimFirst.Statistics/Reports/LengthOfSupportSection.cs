using System.Collections.Immutable;
using VictimFirst.Statistics.Publication;
using VictimFirst.Statistics.Questions;

namespace VictimFirst.Statistics.Reports;

/// <summary>From the local day of opening to the day of closing, over the cases with enhanced support.</summary>
/// <param name="Bands">One row a band of <c>length-of-support</c>, in calendar months, zeros too.</param>
/// <param name="MedianDays">
/// Midway between the two middle cases where the base is even; null over an empty base or when withheld.
/// </param>
/// <param name="MeanDays">Null over an empty base or when withheld.</param>
public sealed record LengthOfSupportSection(
    PublishedCount Base, ImmutableArray<CategoryShare> Bands, double? MedianDays, double? MeanDays)
{
    internal static Func<LengthOfSupportSection> Ask(ReportScope scope)
    {
        var over = scope.Closed(ReportScope.Enhanced);
        var bands = scope.Closed(ReportScope.Enhanced, DimensionCode.LengthOfSupport);
        var median = scope.Closed(Measure.Median(MeasureCode.DaysOfSupport), ReportScope.Enhanced);
        var mean = scope.Closed(Measure.Mean(MeasureCode.DaysOfSupport), ReportScope.Enhanced);
        return () => new LengthOfSupportSection(
            over.Only, CategoryShare.Over(bands, over.Only), median.OnlyNumber.Value, mean.OnlyNumber.Value);
    }
}
