namespace VictimFirst.Domain.Policing;

/// <summary>A victim's request to have a decision of the police reviewed.</summary>
public sealed class VrrRequest
{
    public required long Id { get; init; }
    /// <summary>Code of <c>police-force</c>.</summary>
    public required string PoliceForce { get; init; }
    /// <summary>At most 40 characters.</summary>
    public required string CrimeReference { get; init; }
    public required DateOnly ReceivedOn { get; init; }
    public required bool IsEligible { get; init; }
    public required DateOnly? TriagedOn { get; init; }
    /// <summary>Code of <c>vrr-outcome</c>; null while the review goes on, and for a request that is not eligible.</summary>
    public required string? Outcome { get; init; }
    public required DateOnly? CompletedOn { get; init; }
    /// <summary>Whether the victim agreed to more time; null where none was needed.</summary>
    public required bool? ExtensionAgreed { get; init; }
    /// <summary>Code of <c>vrr-delay-reason</c>.</summary>
    public required string? DelayReason { get; init; }

    /// <summary>What the reference is found by, however it was typed: <see cref="Policing.CrimeReference.KeyOf"/>.</summary>
    public string CrimeReferenceKey
    {
        get => Policing.CrimeReference.KeyOf(CrimeReference);

        // The database's copy is written from here, and never the other way round.
        private init => _ = value;
    }

    public long DataVersion { get; init; }
}
