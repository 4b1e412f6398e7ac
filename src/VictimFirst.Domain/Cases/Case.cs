namespace VictimFirst.Domain.Cases;

/// <summary>The service's work for one referral.</summary>
public sealed class Case
{
    public required long Id { get; init; }
    /// <summary>At most 20 characters. What staff and partners call the case. Unique.</summary>
    public required string Reference { get; init; }
    public required long ReferralId { get; init; }
    /// <summary>Not before the referral.</summary>
    public required DateTimeOffset OpenedAt { get; init; }
    public required DateTimeOffset? AllocatedAt { get; init; }
    public required long? CaseworkerId { get; init; }
    public required DateTimeOffset? FirstContactAttemptedAt { get; init; }
    /// <summary>The first contact that reached the person; an attempt is not one.</summary>
    public required DateTimeOffset? FirstContactAt { get; init; }
    /// <summary>Code of <c>contact-channel</c>.</summary>
    public required string? FirstContactChannel { get; init; }
    /// <summary>Code of <c>contact-outcome</c>.</summary>
    public required string ContactOutcome { get; init; }
    /// <summary>Code of <c>support-tier</c>.</summary>
    public required string SupportTier { get; init; }
    /// <summary>Code of <c>occurrence-type</c>.</summary>
    public required string OccurrenceType { get; init; }
    /// <summary>As the service records it; the sources give no age limit.</summary>
    public required bool IsChildOrYoungPerson { get; init; }
    public required bool IsRepeatVictim { get; init; }
    /// <summary>Leaf of the police hierarchy.</summary>
    public required string BeatCode { get; init; }
    /// <summary>Null while the case is open; never before the local day of opening.</summary>
    public required DateOnly? ClosedOn { get; init; }
    /// <summary>Code of <c>closure-reason</c>. Given exactly when the case is closed.</summary>
    public required string? ClosureReason { get; init; }
    /// <summary>The earlier case of the same person, where this one follows a re-referral.</summary>
    public required long? ReReferralOfId { get; init; }
    public long DataVersion { get; init; }
}
