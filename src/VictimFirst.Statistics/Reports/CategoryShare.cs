using System.Collections.Immutable;
using VictimFirst.Statistics.Cohorts;
using VictimFirst.Statistics.Cube;
using VictimFirst.Statistics.Cube.Columns;
using VictimFirst.Statistics.Publication;

namespace VictimFirst.Statistics.Reports;

/// <summary>A category, how many it holds, and their share of the base that the section names.</summary>
public sealed record CategoryShare(Category Category, PublishedCount Count, PublishedRate Rate)
{
    internal static CategoryShare Of(ReportScope scope, Category category, RawCount count, RawCount over)
    {
        var rate = scope.Disclosure.Rate(count, over);
        return new CategoryShare(category, rate.Numerator, rate);
    }

    /// <summary>One row a category of the column, zeros too, over the mask's rows.</summary>
    internal static ImmutableArray<CategoryShare> Over(ReportScope scope, CodeColumn column, RowMask over)
    {
        var total = over.Count();
        return Tabulation.Of(column, over).Rows((category, count) => Of(scope, category, count, total));
    }
}
