namespace VictimFirst.Statistics.Cube.Rows;

/// <summary>A case with what its referral and its person add to it. Codes are of the lists named in the domain.</summary>
public readonly record struct CaseRow
{
    public required long Id { get; init; }

    /// <summary>Of the referral: the age band is that of its local day.</summary>
    public required DateTimeOffset ReceivedAt { get; init; }
    public required DateTimeOffset OpenedAt { get; init; }
    public required DateOnly? ClosedOn { get; init; }
    public required string Source { get; init; }
    public required string SubSource { get; init; }
    public required string SupportTier { get; init; }
    public required string OccurrenceType { get; init; }
    public required bool IsChildOrYoungPerson { get; init; }
    public required bool IsRepeatVictim { get; init; }
    public required string BeatCode { get; init; }
    public required DateOnly? DateOfBirth { get; init; }
    public required string Gender { get; init; }
    public required string Ethnicity { get; init; }
    public required string Disability { get; init; }
    public required string Religion { get; init; }
    public required string SexualOrientation { get; init; }
    public required string CommunicationNeed { get; init; }
}
