using System.Collections.Immutable;
using VictimFirst.Domain.Geography;
using VictimFirst.Statistics.Cohorts;
using VictimFirst.Statistics.Publication;

namespace VictimFirst.Statistics.Reports;

/// <summary>One place. Places of different levels overlap, those of one level do not.</summary>
public sealed record AreaRow(Area Area, PublishedCount Closed, PublishedCount Enhanced)
{
    /// <summary>Every place of the catalogue in its order, zeros too.</summary>
    internal static ImmutableArray<AreaRow> CountIn(ReportScope scope)
    {
        var closed = Tabulation.Of(scope.Closed.Columns.Beat, scope.Closed.All);
        var enhanced = Tabulation.Of(scope.Closed.Columns.Beat, scope.Closed.Enhanced);
        return [.. AreaCatalogue.All.Select(area => new AreaRow(
            area,
            scope.Disclosure.Publish(closed.Sum(area.Beats.AsSpan())),
            scope.Disclosure.Publish(enhanced.Sum(area.Beats.AsSpan()))))];
    }
}
