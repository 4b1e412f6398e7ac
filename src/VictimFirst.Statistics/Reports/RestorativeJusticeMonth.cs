using System.Collections.Immutable;
using System.Globalization;
using VictimFirst.Statistics.Publication;

namespace VictimFirst.Statistics.Reports;

/// <summary>One month of restorative justice.</summary>
/// <param name="Month">Such as <c>2020-04</c>.</param>
public sealed record RestorativeJusticeMonth(string Month, PublishedCount Referrals, PublishedCount Closed)
{
    /// <summary>The quarter's three months in order, zeros too.</summary>
    internal static ImmutableArray<RestorativeJusticeMonth> CountIn(ReportScope scope)
    {
        var columns = scope.Columns.RestorativeJustice;
        return [.. Enumerable.Range(0, 3).Select(number =>
        {
            var first = scope.Quarter.Start.AddMonths(number);
            var last = first.AddMonths(1).AddDays(-1);
            return new RestorativeJusticeMonth(
                first.ToString("yyyy-MM", CultureInfo.InvariantCulture),
                scope.Disclosure.Publish(new RawCount(columns.ReceivedDay.Between(first, last).Count)),
                scope.Disclosure.Publish(new RawCount(columns.ClosedDay.Between(first, last).Count)));
        })];
    }
}
