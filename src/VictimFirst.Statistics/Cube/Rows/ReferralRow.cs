namespace VictimFirst.Statistics.Cube.Rows;

/// <summary>A referral with its person and, where one was opened, its case. Codes are of the lists named in the domain.</summary>
public readonly record struct ReferralRow
{
    public required long Id { get; init; }
    public required long PersonId { get; init; }
    public required DateTimeOffset ReceivedAt { get; init; }

    /// <summary>When the police recorded the crime.</summary>
    public required DateTimeOffset? RecordedAt { get; init; }
    public required string Source { get; init; }
    public required string SubSource { get; init; }
    public required string PersonRole { get; init; }
    public required string? PoliceForce { get; init; }
    public required bool ConsentGiven { get; init; }
    public required bool PoliceReportedCrime { get; init; }
    public required bool HighRiskAsb { get; init; }

    /// <summary>Of the person: the age counted is that on the local day of the referral.</summary>
    public required DateOnly? DateOfBirth { get; init; }
    public required string Gender { get; init; }
    public required string Ethnicity { get; init; }
    public required string Disability { get; init; }
    public required string Religion { get; init; }
    public required string SexualOrientation { get; init; }
    public required string CommunicationNeed { get; init; }

    /// <summary>Null where the referral led to no case. A referral has at most one.</summary>
    public required CaseFacts? Case { get; init; }
}
