namespace VictimFirst.Domain.Referrals;

/// <summary>Somebody was named to the service, by the police, by themselves or by a third party.</summary>
public sealed class Referral
{
    public required long Id { get; init; }
    public required long PersonId { get; init; }
    public required DateTimeOffset ReceivedAt { get; init; }
    /// <summary>Code of <c>referral-source</c>.</summary>
    public required string Source { get; init; }
    /// <summary>Code of <c>referral-sub-source</c>.</summary>
    public required string SubSource { get; init; }
    /// <summary>At most 200 characters.</summary>
    public required string? ReferrerAgency { get; init; }
    /// <summary>Code of <c>person-role</c>.</summary>
    public required string PersonRole { get; init; }
    public required bool ConsentGiven { get; init; }
    /// <summary>Code of <c>consent-given-by</c>.</summary>
    public required string ConsentGivenBy { get; init; }
    public required bool PoliceReportedCrime { get; init; }
    /// <summary>Code of <c>police-force</c>.</summary>
    public required string? PoliceForce { get; init; }
    /// <summary>At most 40 characters.</summary>
    public required string? CrimeReference { get; init; }

    /// <summary>What the reference is found by, however it was typed: <see cref="Policing.CrimeReference.KeyOf"/>.</summary>
    public string? CrimeReferenceKey
    {
        get => CrimeReference is null ? null : Policing.CrimeReference.KeyOf(CrimeReference);

        // The database's copy is written from here, and never the other way round.
        private init => _ = value;
    }

    /// <summary>When the police recorded the crime.</summary>
    public required DateTimeOffset? RecordedAt { get; init; }
    public required DateTimeOffset? AcknowledgedAt { get; init; }
    public required bool HighRiskAsb { get; init; }
    public long DataVersion { get; init; }
}
