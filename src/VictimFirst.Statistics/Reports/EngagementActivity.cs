using System.Collections.Immutable;

namespace VictimFirst.Statistics.Reports;

/// <summary>One activity of community and stakeholder engagement.</summary>
/// <param name="EndsOn">Inclusive.</param>
public sealed record EngagementActivity(string Description, DateOnly StartsOn, DateOnly EndsOn)
{
    /// <summary>Activities with at least one day in the quarter, in order of start.</summary>
    internal static ImmutableArray<EngagementActivity> ListIn(ReportScope scope)
    {
        var activities = ImmutableArray.CreateBuilder<EngagementActivity>();
        foreach (var activity in scope.Engagement)
        {
            if (activity.StartsOn > scope.Quarter.End) break;
            if (activity.EndsOn >= scope.Quarter.Start) activities.Add(activity);
        }

        return activities.ToImmutable();
    }
}
