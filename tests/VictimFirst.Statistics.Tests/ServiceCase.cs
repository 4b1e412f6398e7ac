using VictimFirst.Domain.CodeLists;
using VictimFirst.Statistics.Cube.Rows;

namespace VictimFirst.Statistics.Tests;

/// <summary>
/// A referral with a case, in one flat record that a test changes in the place it is about. The person has the referral's number.
/// </summary>
internal sealed record ServiceCase(long Id)
{
    public long PersonId { get; init; } = Id;
    public DateTimeOffset ReceivedAt { get; init; } = ServiceData.Noon(2020, 4, 20);
    public DateTimeOffset? RecordedAt { get; init; }
    public string Source { get; init; } = ReferralSources.Police;
    public string SubSource { get; init; } = "LEICESTERSHIRE_POLICE";
    public DateOnly? DateOfBirth { get; init; } = new(1985, 6, 1);
    public string Gender { get; init; } = "FEMALE";
    public string Ethnicity { get; init; } = "WHITE_BRITISH";
    public string Disability { get; init; } = "NOT_DISABLED";
    public string Religion { get; init; } = "NO_RELIGION";
    public string SexualOrientation { get; init; } = "HETEROSEXUAL";
    public string CommunicationNeed { get; init; } = "NONE";
    public DateTimeOffset OpenedAt { get; init; } = ServiceData.Noon(2020, 4, 20);
    public DateTimeOffset? AllocatedAt { get; init; }
    public DateTimeOffset? FirstContactAt { get; init; }
    public DateOnly? ClosedOn { get; init; } = ServiceData.InQuarter;
    public string SupportTier { get; init; } = SupportTiers.Standard;
    public string OccurrenceType { get; init; } = "THEFT";
    public bool IsChildOrYoungPerson { get; init; }
    public bool IsRepeatVictim { get; init; }
    public string BeatCode { get; init; } = "central-leicester-castle";
    public long? CaseworkerId { get; init; }

    public ReferralRow Row => new()
    {
        Id = Id,
        PersonId = PersonId,
        ReceivedAt = ReceivedAt,
        RecordedAt = RecordedAt,
        Source = Source,
        SubSource = SubSource,
        PersonRole = "VICTIM",
        PoliceForce = null,
        ConsentGiven = true,
        PoliceReportedCrime = false,
        HighRiskAsb = false,
        DateOfBirth = DateOfBirth,
        Gender = Gender,
        Ethnicity = Ethnicity,
        Disability = Disability,
        Religion = Religion,
        SexualOrientation = SexualOrientation,
        CommunicationNeed = CommunicationNeed,
        Case = new CaseFacts
        {
            OpenedAt = OpenedAt,
            AllocatedAt = AllocatedAt,
            FirstContactAt = FirstContactAt,
            ClosedOn = ClosedOn,
            SupportTier = SupportTier,
            OccurrenceType = OccurrenceType,
            IsChildOrYoungPerson = IsChildOrYoungPerson,
            IsRepeatVictim = IsRepeatVictim,
            BeatCode = BeatCode,
            ContactOutcome = "ACCEPTED_SUPPORT",
            CaseworkerId = CaseworkerId,
            AllocatedInOneWorkingDay = null,
            ContactedIn48Hours = null,
            ReviewedInOneMonth = null,
        },
    };

    /// <summary>The same without the case.</summary>
    public ReferralRow Referral => Row with { Case = null };
}
