namespace VictimFirst.Domain.Engagement;

/// <summary>One activity of community and stakeholder engagement.</summary>
public sealed class EngagementActivity
{
    public required long Id { get; init; }
    /// <summary>At most 2,000 characters.</summary>
    public required string Description { get; init; }
    public required DateOnly StartsOn { get; init; }
    /// <summary>Inclusive; not before the start.</summary>
    public required DateOnly EndsOn { get; init; }
    public long DataVersion { get; init; }
}
