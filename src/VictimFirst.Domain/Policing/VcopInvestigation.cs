namespace VictimFirst.Domain.Policing;

/// <summary>
/// An open, victim-based investigation as it stood on one day, by the police's own dashboard. Compliance is a snapshot: the same crime is
/// there once for every day on which one was taken.
/// </summary>
public sealed class VcopInvestigation
{
    public required long Id { get; init; }
    /// <summary>Code of <c>police-force</c>.</summary>
    public required string PoliceForce { get; init; }
    /// <summary>At most 40 characters.</summary>
    public required string CrimeReference { get; init; }
    public required DateOnly AsOf { get; init; }
    /// <summary>Code of <c>vcop-code-version</c>: the Victims' Code that the investigation is judged by.</summary>
    public required string CodeVersion { get; init; }
    /// <summary>At most 60 characters.</summary>
    public required string Department { get; init; }
    /// <summary>The officer's number in the force. At most 30 characters.</summary>
    public required string Officer { get; init; }
    public required DateTimeOffset RecordedAt { get; init; }
    public required bool NeedsAssessed { get; init; }
    /// <summary>When the victim was last told how it stands; null where never.</summary>
    public required DateTimeOffset? LastUpdateAt { get; init; }
    /// <summary>Rights 1 to 7 as the dashboard judges them; null where the right is not due.</summary>
    public required bool? Right1Met { get; init; }
    public required bool? Right2Met { get; init; }
    public required bool? Right3Met { get; init; }
    public required bool? Right4Met { get; init; }
    public required bool? Right5Met { get; init; }
    public required bool? Right6Met { get; init; }
    public required bool? Right7Met { get; init; }

    /// <summary>What the reference is found by, however it was typed: <see cref="Policing.CrimeReference.KeyOf"/>.</summary>
    public string CrimeReferenceKey
    {
        get => Policing.CrimeReference.KeyOf(CrimeReference);

        // The database's copy is written from here, and never the other way round.
        private init => _ = value;
    }

    public long DataVersion { get; init; }
}
