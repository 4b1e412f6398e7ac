using System.Collections.Immutable;
using VictimFirst.Statistics.Cohorts;
using VictimFirst.Statistics.Cube;
using VictimFirst.Statistics.Cube.Columns;
using VictimFirst.Statistics.Publication;

namespace VictimFirst.Statistics.Reports;

/// <summary>One category of people.</summary>
public sealed record DemographicRow(Category Category, PublishedCount Closed, PublishedCount Enhanced)
{
    internal static ImmutableArray<DemographicRow> CountIn(ReportScope scope, CodeColumn column)
    {
        var enhanced = Tabulation.Of(column, scope.Closed.Enhanced);
        return Tabulation.Of(column, scope.Closed.All).Rows((category, closed) => new DemographicRow(
            category, scope.Disclosure.Publish(closed), scope.Disclosure.Publish(enhanced[category.Code])));
    }
}
