using System.Collections.Immutable;

namespace VictimFirst.Statistics.Reports;

/// <summary>One activity of community and stakeholder engagement.</summary>
/// <param name="EndsOn">Inclusive.</param>
public sealed record EngagementActivity(string Description, DateOnly StartsOn, DateOnly EndsOn)
{
    /// <summary>Activities with at least one day in the quarter, in order of start.</summary>
    internal static ImmutableArray<EngagementActivity> In(ReportScope scope) =>
        [.. scope.Columns.Engagement.Where(a => a.StartsOn <= scope.Quarter.End && a.EndsOn >= scope.Quarter.Start)];
}
