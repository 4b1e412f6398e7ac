namespace VictimFirst.Data.Policing;

/// <summary>A referral as far as the force that made it may know of it, and what the audit log needs beside.</summary>
public sealed record PoliceReferral
{
    /// <summary>As the referral holds it.</summary>
    public required string Reference { get; init; }

    /// <summary>The reference in its one spelling, or that it has none: see <c>CrimeReference.KeyOf</c>.</summary>
    public required string Key { get; init; }

    public required DateTimeOffset ReceivedAt { get; init; }

    /// <summary>When the force recorded the crime, as its referral said.</summary>
    public required DateTimeOffset? RecordedAt { get; init; }

    public required bool IsAcknowledged { get; init; }
    public required bool ConsentGiven { get; init; }

    /// <summary>The service's own name for its case, for the audit log only. Null while no case is opened.</summary>
    public required string? CaseReference { get; init; }

    public required DateTimeOffset? FirstContactAt { get; init; }

    /// <summary>Code of <c>contact-outcome</c>; null while no case is opened.</summary>
    public required string? ContactOutcome { get; init; }

    public required bool IsClosed { get; init; }

    /// <summary>When the data was taken; null where that is not known.</summary>
    public required DateTimeOffset? AsOf { get; init; }
}
