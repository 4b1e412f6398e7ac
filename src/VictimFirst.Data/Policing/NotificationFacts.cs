namespace VictimFirst.Data.Policing;

/// <summary>What a victim was told when the crime was recorded.</summary>
public sealed record NotificationFacts
{
    public required DateTimeOffset RecordedAt { get; init; }
    public required bool IsSent { get; init; }
    public required bool IsComplete { get; init; }

    /// <summary>Null where no referral of the crime has arrived.</summary>
    public required DateTimeOffset? FirstReferralAt { get; init; }
}
