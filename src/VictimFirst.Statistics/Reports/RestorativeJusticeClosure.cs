using System.Collections.Immutable;
using VictimFirst.Statistics.Cohorts;
using VictimFirst.Statistics.Cube;
using VictimFirst.Statistics.Publication;

namespace VictimFirst.Statistics.Reports;

/// <summary>One closure category of restorative justice.</summary>
/// <param name="Reasons">The reasons given; those with none are left out.</param>
public sealed record RestorativeJusticeClosure(Category Category, PublishedCount Count, ImmutableArray<CategoryCount> Reasons)
{
    internal static RestorativeJusticeClosure CountIn(ReportScope scope, RowMask closed, Category category, RawCount count)
    {
        var columns = scope.Columns.RestorativeJustice;
        var ofCategory = closed.And(RowMask.Of(closed.Rows, columns.ClosureCategory, category.Code));
        var reasons = Tabulation.Of(columns.ClosureReason, ofCategory);
        return new RestorativeJusticeClosure(
            category,
            scope.Disclosure.Publish(count),
            CategoryCount.LeavingOutZeros(scope, Dimensions.RjClosureReason, reason => reasons[reason]));
    }
}
