using System.Collections.Immutable;
using VictimFirst.Statistics.Cohorts;
using VictimFirst.Statistics.Publication;

namespace VictimFirst.Statistics.Reports;

/// <summary>The restorative justice team's quarter, by its own days of receipt and closing, not those of the service's case.</summary>
/// <param name="ByMonth">The three months of the quarter.</param>
/// <param name="ClosureCategories">Every category, zeros too, over the restorative justice cases closed.</param>
public sealed record RestorativeJusticeSection(
    PublishedCount Referrals,
    PublishedCount Closed,
    ImmutableArray<RestorativeJusticeMonth> ByMonth,
    ImmutableArray<RestorativeJusticeClosure> ClosureCategories)
{
    internal static RestorativeJusticeSection CountIn(ReportScope scope)
    {
        var columns = scope.Columns.RestorativeJustice;
        var closed = RowMask.All(columns.ClosedDay.Between(scope.Quarter.Start, scope.Quarter.End));
        var received = columns.ReceivedDay.Between(scope.Quarter.Start, scope.Quarter.End);
        return new RestorativeJusticeSection(
            scope.Disclosure.Publish(new RawCount(received.Count)),
            scope.Disclosure.Publish(closed.Count()),
            RestorativeJusticeMonth.CountIn(scope),
            Tabulation.Of(columns.ClosureCategory, closed)
                .Rows((category, count) => RestorativeJusticeClosure.CountIn(scope, closed, category, count)));
    }
}
