namespace VictimFirst.Statistics.Cube.Rows;

/// <summary>What the case of a referral adds to it. Codes are of the lists named in the domain.</summary>
public readonly record struct CaseFacts
{
    public required DateTimeOffset OpenedAt { get; init; }
    public required DateTimeOffset? AllocatedAt { get; init; }

    /// <summary>The first contact that reached the person; an attempt is not one.</summary>
    public required DateTimeOffset? FirstContactAt { get; init; }

    /// <summary>Null while the case is open.</summary>
    public required DateOnly? ClosedOn { get; init; }
    public required string SupportTier { get; init; }
    public required string OccurrenceType { get; init; }
    public required bool IsChildOrYoungPerson { get; init; }
    public required bool IsRepeatVictim { get; init; }
    public required string BeatCode { get; init; }
    public required string ContactOutcome { get; init; }
    public required long? CaseworkerId { get; init; }

    /// <summary>Allocated in one working day: <c>MET</c>, <c>MISSED</c> or <c>NOT_DUE</c>; null where the level does not apply.</summary>
    public required string? AllocatedInOneWorkingDay { get; init; }

    /// <summary>First contact within 48 hours: <c>MET</c>, <c>MISSED</c> or <c>NOT_DUE</c>; null where the level does not apply.</summary>
    public required string? ContactedIn48Hours { get; init; }

    /// <summary>Plan reviewed within one month: <c>MET</c>, <c>MISSED</c> or <c>NOT_DUE</c>; null where the level does not apply.</summary>
    public required string? ReviewedInOneMonth { get; init; }
}
