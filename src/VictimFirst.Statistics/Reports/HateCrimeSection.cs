using System.Collections.Immutable;
using VictimFirst.Domain.CodeLists;
using VictimFirst.Statistics.Cohorts;
using VictimFirst.Statistics.Cube;
using VictimFirst.Statistics.Cube.Columns;
using VictimFirst.Statistics.Publication;

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
    internal static HateCrimeSection CountIn(ReportScope scope)
    {
        var closed = scope.Closed;
        var columns = closed.Columns;
        var byType = closed.Of(columns.OccurrenceType, OccurrenceTypes.HateIncident);
        var flagged = closed.With(CaseFlags.HateFlaggedOnVcop);
        var supported = byType.Or(flagged).Or(closed.With(CaseFlags.HateIdentifiedByCaseworker));
        var strandKnown = supported.And(RowMask.OfBits(closed.Rows, columns.HateStrands, byte.MaxValue));

        var supportedCount = scope.Disclosure.Publish(supported.Count());
        var flaggedCount = scope.Disclosure.Publish(flagged.Count());
        return new HateCrimeSection(
            scope.Disclosure.Publish(byType.Count()),
            supportedCount,
            flaggedCount,
            PublishedRate.Of(flaggedCount, supportedCount),
            CountRecordedAs(scope, supported),
            scope.Disclosure.Publish(strandKnown.Count()),
            CountStrands(scope, strandKnown));
    }

    /// <summary>By the hate marker; a case without one is recorded as its own type, which alone made it count as hate.</summary>
    private static ImmutableArray<CategoryCount> CountRecordedAs(ReportScope scope, RowMask supported)
    {
        var columns = scope.Closed.Columns;
        var hasMarker = RowMask.OfCategorised(supported.Rows, columns.HateRecordedAs);
        var byMarker = Tabulation.Of(columns.HateRecordedAs, supported);
        var byType = Tabulation.Of(columns.OccurrenceType, supported.Except(hasMarker));
        return CategoryCount.LeavingOutZeros(scope, Dimensions.OccurrenceType, type => byMarker[type] + byType[type]);
    }

    private static ImmutableArray<CategoryShare> CountStrands(ReportScope scope, RowMask strandKnown)
    {
        var strands = Dimensions.HateStrand;
        return [.. strands.Categories.Select(strand =>
        {
            var bit = 1 << strands.IndexOf(strand.Code);
            var withStrand = RowMask.OfBits(strandKnown.Rows, scope.Closed.Columns.HateStrands, bit).And(strandKnown);
            return CategoryShare.Of(scope, strand, withStrand.Count(), strandKnown.Count());
        })];
    }
}
