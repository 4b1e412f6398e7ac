namespace VictimFirst.Domain.Policing;

/// <summary>A crime that the force's audit of the Code may look into.</summary>
public sealed class VcopAuditCrime
{
    public required long Id { get; init; }
    /// <summary>Code of <c>police-force</c>.</summary>
    public required string PoliceForce { get; init; }
    /// <summary>At most 40 characters.</summary>
    public required string CrimeReference { get; init; }
    public required DateOnly RecordedOn { get; init; }
    /// <summary>Code of <c>vcop-audit-category</c>.</summary>
    public required string Category { get; init; }
    public required bool IsCharged { get; init; }

    /// <summary>What the reference is found by, however it was typed: <see cref="Policing.CrimeReference.KeyOf"/>.</summary>
    public string CrimeReferenceKey
    {
        get => Policing.CrimeReference.KeyOf(CrimeReference);

        // The database's copy is written from here, and never the other way round.
        private init => _ = value;
    }

    public long DataVersion { get; init; }
}
