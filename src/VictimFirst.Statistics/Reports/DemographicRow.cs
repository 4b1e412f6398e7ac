using System.Collections.Immutable;
using VictimFirst.Statistics.Cube;
using VictimFirst.Statistics.Publication;
using VictimFirst.Statistics.Questions;

namespace VictimFirst.Statistics.Reports;

/// <summary>One category of people.</summary>
public sealed record DemographicRow(Category Category, PublishedCount Closed, PublishedCount Enhanced)
{
    internal static Func<ImmutableArray<DemographicRow>> Ask(ReportScope scope, DimensionCode dimension)
    {
        var closed = scope.Closed(Filter.All, dimension);
        var enhanced = scope.Closed(ReportScope.Enhanced, dimension);
        return () => closed.Rows((category, count) => new DemographicRow(category, count, enhanced[category.Code]));
    }
}
