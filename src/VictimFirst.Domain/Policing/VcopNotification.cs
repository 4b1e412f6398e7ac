namespace VictimFirst.Domain.Policing;

/// <summary>The message that a victim is sent when a crime is recorded.</summary>
public sealed class VcopNotification
{
    public required long Id { get; init; }
    /// <summary>Code of <c>police-force</c>.</summary>
    public required string PoliceForce { get; init; }
    /// <summary>At most 40 characters.</summary>
    public required string CrimeReference { get; init; }
    public required DateTimeOffset RecordedAt { get; init; }
    /// <summary>Null where none was sent.</summary>
    public required DateTimeOffset? SentAt { get; init; }
    public required bool HasCrimeNumber { get; init; }
    public required bool HasBookletLink { get; init; }
    public required bool HasVictimFirstLink { get; init; }

    /// <summary>What the reference is found by, however it was typed: <see cref="Policing.CrimeReference.KeyOf"/>.</summary>
    public string CrimeReferenceKey
    {
        get => Policing.CrimeReference.KeyOf(CrimeReference);

        // The database's copy is written from here, and never the other way round.
        private init => _ = value;
    }

    public long DataVersion { get; init; }
}
