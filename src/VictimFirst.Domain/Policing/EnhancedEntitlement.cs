namespace VictimFirst.Domain.Policing;

/// <summary>A reason for enhanced rights under the Code, as the police's two papers of one crime have it.</summary>
public sealed class EnhancedEntitlement
{
    public required long Id { get; init; }
    /// <summary>Code of <c>police-force</c>.</summary>
    public required string PoliceForce { get; init; }
    /// <summary>At most 40 characters.</summary>
    public required string CrimeReference { get; init; }
    /// <summary>Code of <c>enhanced-entitlement</c>.</summary>
    public required string Entitlement { get; init; }
    /// <summary>Whether the force's Victims' Code page has it.</summary>
    public required bool FlaggedOnVcop { get; init; }
    /// <summary>Whether the form says it with which the force referred the victim.</summary>
    public required bool StatedOnReferralForm { get; init; }

    /// <summary>What the reference is found by, however it was typed: <see cref="Policing.CrimeReference.KeyOf"/>.</summary>
    public string CrimeReferenceKey
    {
        get => Policing.CrimeReference.KeyOf(CrimeReference);

        // The database's copy is written from here, and never the other way round.
        private init => _ = value;
    }

    public long DataVersion { get; init; }
}
