using VictimFirst.Domain.Cases;
using VictimFirst.Domain.CodeLists;
using VictimFirst.Domain.Justice;
using VictimFirst.Domain.Needs;
using VictimFirst.Domain.Outcomes;
using VictimFirst.Domain.Support;

namespace VictimFirst.Data.Tests.Rows.Oracle;

/// <summary>Of every table that hangs on a case, now none, now one, now several; and the few rows that hang on none.</summary>
internal sealed class RandomCaseRows(Random random)
{
    private static readonly DateOnly Day = new(2020, 5, 1);

    private long lastId;

    public IEnumerable<object> Of(Case row) =>
    [
        .. Hate(row), .. Assessments(row), .. Support(row), .. Referrals(row), .. Outcomes(row),
        .. Times(2, () => Complaint(row.Id)), .. Times(2, () => RestorativeJustice(row.Id)),
    ];

    public IEnumerable<object> OfNoCase() => [Complaint(null), Complaint(null), RestorativeJustice(null), RestorativeJustice(null)];

    private IEnumerable<object> Hate(Case row)
    {
        if (random.Next(3) != 0) yield break;
        yield return new HateMarker
        {
            CaseId = row.Id, RecordedAs = Code(CodeListNames.OccurrenceType), FlaggedOnVcop = random.Next(2) == 0,
            IdentifiedByCaseworker = true,
        };
        foreach (var strand in CodeListCatalogue.Get(CodeListNames.HateStrand).Codes.Where(_ => random.Next(4) == 0))
            yield return new HateMarkerStrand { CaseId = row.Id, Strand = strand.Value };
    }

    private IEnumerable<object> Assessments(Case row)
    {
        string[] stages = [NeedStages.Start, NeedStages.Review, NeedStages.Review, NeedStages.End];
        foreach (var stage in stages.Where(_ => random.Next(2) == 0))
        {
            yield return new NeedsAssessment
            {
                Id = ++lastId,
                CaseId = row.Id,
                Stage = stage,
                AssessedAt = row.OpenedAt.AddDays(random.Next(3)),
                ScaleVersion = 1,
                PersonalSafety = Level(),
                MentalAndPhysicalHealth = Level(),
                ShelterAndAccommodation = Level(),
                DrugsAlcoholAndOtherHarmfulBehaviours = Level(),
                Family = Level(),
                EducationAndEmployment = Level(),
                FinanceAndBenefits = Level(),
                OutlookAttitudesAndBeliefs = Level(),
                SocialInteractions = Level(),
                AnyOtherIssues = Level(),
            };
        }
    }

    private IEnumerable<object> Support(Case row) =>
    [
        .. Times(3, () => new SupportAction
        {
            Id = ++lastId, CaseId = row.Id, SupportType = Code(CodeListNames.SupportType), Channel = Code(CodeListNames.ContactChannel),
            DeliveredAt = row.OpenedAt.AddHours(random.Next(3)), CaseworkerId = random.Next(2) == 0 ? null : random.Next(1, 10),
        }),
        .. Times(2, () => new SupportPlan
        {
            Id = ++lastId, CaseId = row.Id, AgreedAt = row.OpenedAt.AddHours(random.Next(3)), ReviewDueOn = Day,
            ReviewedAt = random.Next(2) == 0 ? null : row.OpenedAt.AddDays(9), Actions = "Change the locks.",
        }),
        .. Times(2, () => new TargetHardening
        {
            Id = ++lastId, CaseId = row.Id, ReferredVia = Code(CodeListNames.TargetHardeningRoute), Provider = "24/7 Locks",
            RequestedAt = row.OpenedAt.AddHours(random.Next(3)), AssessedAt = null, FittedAt = null,
        }),
        .. Times(2, () => new HardshipAward
        {
            Id = ++lastId, CaseId = row.Id, AwardedOn = Day.AddDays(random.Next(3)), Purpose = Code(CodeListNames.HardshipPurpose),
            CriteriaMet = random.Next(2) == 0, AmountPence = 100 * random.Next(1, 5),
        }),
    ];

    private IEnumerable<object> Referrals(Case row) =>
    [
        .. Times(2, () => new SpecialistReferral
        {
            Id = ++lastId, CaseId = row.Id, Provider = "100% Care", Kind = Code(CodeListNames.SpecialistReferralKind),
            ConsentGiven = random.Next(2) == 0, ReferredOn = Day.AddDays(random.Next(3)),
            Outcome = Code(CodeListNames.SpecialistReferralOutcome),
        }),
        .. Times(2, () => new MentalHealthReferral
        {
            Id = ++lastId, CaseId = row.Id, Kind = Code(CodeListNames.MentalHealthReferralKind), ReferredOn = Day.AddDays(random.Next(3)),
        }),
    ];

    private IEnumerable<object> Outcomes(Case row) =>
    [
        .. Times(1, () => new EndOfCaseResponse
        {
            CaseId = row.Id, RespondedOn = Day.AddDays(random.Next(3)), HealthAndWellbeing = Code(CodeListNames.OutcomeAnswer),
            CopeAndMoveForward = Code(CodeListNames.OutcomeAnswer), Safety = Code(CodeListNames.OutcomeAnswer),
            InformedAndEmpowered = Code(CodeListNames.OutcomeAnswer),
        }),
        .. Times(1, () => new VpsRecord
        {
            CaseId = row.Id, Eligible = random.Next(2) == 0, Offered = Answers.Yes, ChoseToComplete = Code(CodeListNames.VpsAnswer),
            Understands = Answers.NotApplicable, WouldLikeOpportunity = Code(CodeListNames.VpsAnswer),
            FacilitatedOn = random.Next(2) == 0 ? null : Day,
        }),
        .. Times(2, () => new SatisfactionSurvey
        {
            Id = ++lastId, CaseId = row.Id, SurveyedOn = Day.AddDays(random.Next(3)), Result = Code(CodeListNames.SatisfactionResult),
            Surveyor = "_",
        }),
    ];

    private Complaint Complaint(long? caseId) => new() { Id = ++lastId, CaseId = caseId, ReceivedOn = Day.AddDays(random.Next(3)) };

    private RestorativeJusticeCase RestorativeJustice(long? caseId)
    {
        var isClosed = random.Next(2) == 0;
        return new RestorativeJusticeCase
        {
            Id = ++lastId,
            CaseId = caseId,
            ReceivedOn = Day,
            Initiator = Code(CodeListNames.RjInitiator),
            ClosedOn = isClosed ? Day.AddDays(random.Next(3)) : null,
            ClosureCategory = isClosed ? Code(CodeListNames.RjClosureCategory) : null,
            ClosureReason = null,
            HadConversation = random.Next(2) == 0,
            HadOutcome = false,
        };
    }

    private IEnumerable<object> Times(int most, Func<object> draw)
    {
        for (var count = random.Next(most + 1); count > 0; count--) yield return draw();
    }

    private short Level() => (short)random.Next(5);

    private string Code(string list)
    {
        var codes = CodeListCatalogue.Get(list).Codes;
        return codes[random.Next(codes.Length)].Value;
    }
}
