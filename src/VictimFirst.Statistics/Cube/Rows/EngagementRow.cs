namespace VictimFirst.Statistics.Cube.Rows;

/// <summary>An activity of engagement.</summary>
public readonly record struct EngagementRow(long Id, string Description, DateOnly StartsOn, DateOnly EndsOn);
