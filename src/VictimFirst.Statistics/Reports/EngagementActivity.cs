namespace VictimFirst.Statistics.Reports;

/// <summary>One activity of community and stakeholder engagement.</summary>
/// <param name="EndsOn">Inclusive.</param>
public sealed record EngagementActivity(string Description, DateOnly StartsOn, DateOnly EndsOn);
