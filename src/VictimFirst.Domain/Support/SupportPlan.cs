namespace VictimFirst.Domain.Support;

/// <summary>What was agreed with the person, to be reviewed after one month.</summary>
public sealed class SupportPlan
{
    public required long Id { get; init; }
    public required long CaseId { get; init; }
    public required DateTimeOffset AgreedAt { get; init; }
    public required DateOnly ReviewDueOn { get; init; }
    public required DateTimeOffset? ReviewedAt { get; init; }
    /// <summary>At most 60,000 characters. Free text.</summary>
    public required string Actions { get; init; }
    public long DataVersion { get; init; }
}
