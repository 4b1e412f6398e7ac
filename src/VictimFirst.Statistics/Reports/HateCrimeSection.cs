using System.Collections.Immutable;
using VictimFirst.Statistics.Cube;
using VictimFirst.Statistics.Publication;
using VictimFirst.Statistics.Questions;

namespace VictimFirst.Statistics.Reports;

/// <summary>Hate crime and incidents among the cases closed.</summary>
/// <param name="ByOccurrenceType">Cases whose occurrence type is Hate Incident.</param>
/// <param name="Supported">Cases that count as hate by any of the three signs, each once.</param>
/// <param name="FlaggedOnVcop">Of those supported, the cases the police flagged as hate on the Victims' Code page.</param>
/// <param name="FlaggedRate">Flagged over supported.</param>
/// <param name="RecordedAs">What the police recorded the supported cases as; types with none are left out.</param>
/// <param name="StrandKnown">Supported cases with at least one strand: the base of each strand's rate.</param>
/// <param name="Strands">One row a strand. A case may have several, so rows can add to more than the base.</param>
public sealed record HateCrimeSection(
    PublishedCount ByOccurrenceType,
    PublishedCount Supported,
    PublishedCount FlaggedOnVcop,
    PublishedRate FlaggedRate,
    ImmutableArray<CategoryCount> RecordedAs,
    PublishedCount StrandKnown,
    ImmutableArray<CategoryShare> Strands)
{
    internal static Func<HateCrimeSection> Ask(ReportScope scope)
    {
        var hate = Filter.Is(DimensionCode.Hate);
        var withStrand = Filter.And(hate, Filter.In(DimensionCode.HateStrand, CategoryLists.HateStrand.Categories.Select(c => c.Code)));
        var byType = scope.Closed(Filter.Is(DimensionCode.HateByOccurrenceType));
        var supported = scope.Closed(hate);
        var flagged = scope.Closed(Filter.Is(DimensionCode.HateFlaggedOnVcop));
        var recordedAs = scope.Closed(hate, DimensionCode.HateRecordedAs);
        var strandKnown = scope.Closed(withStrand);
        var strands = scope.Closed(withStrand, DimensionCode.HateStrand);
        return () => new HateCrimeSection(
            byType.Only,
            supported.Only,
            flagged.Only,
            PublishedRate.Of(flagged.Only, supported.Only),
            CategoryCount.LeavingOutZeros(recordedAs.Rows((category, count) => new CategoryCount(category, count))),
            strandKnown.Only,
            CategoryShare.Over(strands, strandKnown.Only));
    }
}
