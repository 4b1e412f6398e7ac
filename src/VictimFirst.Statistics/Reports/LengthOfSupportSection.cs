using System.Collections.Immutable;
using VictimFirst.Statistics.Cohorts;
using VictimFirst.Statistics.Publication;

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
    internal static LengthOfSupportSection CountIn(ReportScope scope)
    {
        var closed = scope.Closed;
        var over = closed.Enhanced.Count();
        var (median, mean) = Averages(DaysOfSupport(closed));
        return new LengthOfSupportSection(
            scope.Disclosure.Publish(over),
            CategoryShare.Over(scope, closed.Columns.LengthOfSupport, closed.Enhanced),
            scope.Disclosure.PublishAverage(median, over),
            scope.Disclosure.PublishAverage(mean, over));
    }

    private static List<int> DaysOfSupport(ClosedCases closed)
    {
        var days = new List<int>(closed.Rows.Count);
        for (var row = closed.Rows.First; row < closed.Rows.End; row++)
        {
            if (closed.Enhanced.Contains(row)) days.Add(closed.Columns.ClosedDay.Values[row] - closed.Columns.OpenedDay[row]);
        }

        return days;
    }

    /// <summary>Zero over nothing, which is not published.</summary>
    private static (double Median, double Mean) Averages(List<int> days)
    {
        if (days is []) return default;
        days.Sort();
        var total = 0L;
        foreach (var length in days) total += length;
        var (below, above) = (days[(days.Count - 1) / 2], days[days.Count / 2]);
        return ((below + above) / 2.0, (double)total / days.Count);
    }
}
