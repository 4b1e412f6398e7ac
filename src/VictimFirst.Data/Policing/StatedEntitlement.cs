namespace VictimFirst.Data.Policing;

/// <summary>A reason for enhanced rights that the form of a referral states.</summary>
public sealed record StatedEntitlement
{
    /// <summary>The service's own name for its case, for the audit log only. Null while no case is opened.</summary>
    public required string? CaseReference { get; init; }

    public required string Reference { get; init; }
    public required DateTimeOffset ReceivedAt { get; init; }

    /// <summary>Code of <c>enhanced-entitlement</c>.</summary>
    public required string Entitlement { get; init; }

    /// <summary>Whether the force's Victims' Code page has it too.</summary>
    public required bool IsFlagged { get; init; }
}
