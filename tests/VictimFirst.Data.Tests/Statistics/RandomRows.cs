using VictimFirst.Domain.Cases;
using VictimFirst.Domain.CodeLists;
using VictimFirst.Domain.Engagement;
using VictimFirst.Domain.Geography;
using VictimFirst.Domain.Justice;
using VictimFirst.Domain.Outcomes;
using VictimFirst.Domain.People;
using VictimFirst.Domain.Referrals;

namespace VictimFirst.Data.Tests.Statistics;

/// <summary>
/// Rows of a service drawn from a seed: every code of every list about equally often, and many days and instants at the edges of months and
/// quarters, where a realistic extract has few. They keep the rules of the schema.
/// </summary>
internal sealed class RandomRows(int seed)
{
    public const int Cases = 1_500;

    private static readonly DateOnly FirstDay = new(2019, 10, 1);
    private static readonly DateOnly[] Edges =
        [new(2020, 1, 31), new(2020, 2, 29), new(2020, 3, 31), new(2020, 4, 1), new(2020, 6, 30), new(2020, 7, 1)];

    private readonly Random random = new(seed);

    public void AddTo(VictimFirstContext context)
    {
        var support = new RandomSupport(random, Code);
        for (var id = 1L; id <= Cases; id++)
        {
            var referral = Referral(id);
            context.AddRange(Person(id, referral.ReceivedAt), referral);
            if (random.Next(5) == 0) continue;
            var row = Case(id, referral.ReceivedAt);
            context.Add(row);
            if (random.Next(4) == 0) AddHateMarker(context, id);
            context.AddRange(support.Of(row));
            if (random.Next(6) == 0) context.Add(Survey(id));
        }

        for (var id = 1L; id <= 150; id++)
        {
            context.Add(RestorativeJustice(id));
            context.Add(new Complaint { Id = id, CaseId = null, ReceivedOn = Day() });
            context.Add(Activity(id));
        }
    }

    private Person Person(long id, DateTimeOffset received) => new()
    {
        Id = id,
        GivenName = "Given",
        FamilyName = "Family",
        DateOfBirth = DateOfBirth(received),
        Gender = Code(CodeListNames.Gender),
        Ethnicity = Code(CodeListNames.Ethnicity),
        Disability = Code(CodeListNames.Disability),
        Religion = Code(CodeListNames.Religion),
        SexualOrientation = Code(CodeListNames.SexualOrientation),
        CommunicationNeed = Code(CodeListNames.CommunicationNeed),
        InterpreterLanguage = null,
        Phone = null,
        Email = null,
        Postcode = null,
        SafeToCall = null,
        SafeContactNote = null,
    };

    /// <summary>Often within a day of a birthday on which the age band changes, now and then unknown or on 29 February.</summary>
    private DateOnly? DateOfBirth(DateTimeOffset received) => random.Next(8) switch
    {
        0 => null,
        1 => new DateOnly(1960 + (4 * random.Next(14)), 2, 29),
        < 6 => DateOnly.FromDateTime(received.UtcDateTime).AddYears(-1 - (10 * random.Next(11))).AddDays(random.Next(-2, 3)),
        _ => new DateOnly(1925, 1, 1).AddDays(random.Next(34_000)),
    };

    private Referral Referral(long id) => new()
    {
        Id = id,
        PersonId = id,
        ReceivedAt = Instant(),
        Source = Code(CodeListNames.ReferralSource),
        SubSource = Code(CodeListNames.ReferralSubSource),
        ReferrerAgency = null,
        PersonRole = Code(CodeListNames.PersonRole),
        ConsentGiven = true,
        ConsentGivenBy = Code(CodeListNames.ConsentGivenBy),
        PoliceReportedCrime = false,
        PoliceForce = null,
        CrimeReference = null,
        RecordedAt = null,
        AcknowledgedAt = null,
        HighRiskAsb = false,
    };

    private Case Case(long id, DateTimeOffset received)
    {
        var opened = received.AddMinutes(random.Next(2_000));
        DateOnly? closed = random.Next(8) == 0 ? null : Closing(DateOnly.FromDateTime(opened.AddDays(1).UtcDateTime));
        return new Case
        {
            Id = id,
            Reference = $"R{id}",
            ReferralId = id,
            OpenedAt = opened,
            AllocatedAt = null,
            CaseworkerId = null,
            FirstContactAttemptedAt = null,
            FirstContactAt = null,
            FirstContactChannel = null,
            ContactOutcome = Code(CodeListNames.ContactOutcome),
            SupportTier = Code(CodeListNames.SupportTier),
            OccurrenceType = random.Next(6) == 0 ? OccurrenceTypes.HateIncident : Code(CodeListNames.OccurrenceType),
            IsChildOrYoungPerson = random.Next(4) == 0,
            IsRepeatVictim = random.Next(4) == 0,
            BeatCode = Gazetteer.Beats[random.Next(Gazetteer.Beats.Length)].Code,
            ClosedOn = closed,
            ClosureReason = closed is null ? null : Code(CodeListNames.ClosureReason),
            ReReferralOfId = null,
        };
    }

    /// <summary>Often within a day of the full months at which a length of support changes its band.</summary>
    private DateOnly Closing(DateOnly earliest)
    {
        int[] months = [0, 1, 3, 6, 12];
        var closed = earliest.AddMonths(months[random.Next(months.Length)]).AddDays(random.Next(-2, 3));
        return closed > earliest ? closed : earliest.AddDays(random.Next(90));
    }

    private void AddHateMarker(VictimFirstContext context, long caseId)
    {
        context.Add(new HateMarker
        {
            CaseId = caseId,
            RecordedAs = Code(CodeListNames.OccurrenceType),
            FlaggedOnVcop = random.Next(2) == 0,
            IdentifiedByCaseworker = random.Next(2) == 0,
        });
        foreach (var strand in CodeListCatalogue.Get(CodeListNames.HateStrand).Codes.Where(_ => random.Next(3) == 0))
        {
            context.Add(new HateMarkerStrand { CaseId = caseId, Strand = strand.Value });
        }
    }

    private SatisfactionSurvey Survey(long caseId) => new()
    {
        Id = caseId,
        CaseId = caseId,
        SurveyedOn = Day(),
        Result = Code(CodeListNames.SatisfactionResult),
        Surveyor = "Service improvement unit",
    };

    private RestorativeJusticeCase RestorativeJustice(long id)
    {
        var received = Day();
        var isClosed = random.Next(4) != 0;
        return new RestorativeJusticeCase
        {
            Id = id,
            CaseId = null,
            ReceivedOn = received,
            Initiator = Code(CodeListNames.RjInitiator),
            ClosedOn = isClosed ? received.AddDays(random.Next(100)) : null,
            ClosureCategory = isClosed ? Code(CodeListNames.RjClosureCategory) : null,
            ClosureReason = isClosed && random.Next(4) != 0 ? Code(CodeListNames.RjClosureReason) : null,
            HadConversation = false,
            HadOutcome = false,
        };
    }

    private EngagementActivity Activity(long id)
    {
        var starts = Day();
        return new EngagementActivity
        {
            Id = id,
            Description = $"Activity {id % 7}",
            StartsOn = starts,
            EndsOn = starts.AddDays(random.Next(60)),
        };
    }

    private string Code(string list)
    {
        var codes = CodeListCatalogue.Get(list).Codes;
        return codes[random.Next(codes.Length)].Value;
    }

    private DateOnly Day() => random.Next(3) == 0 ? Edges[random.Next(Edges.Length)] : FirstDay.AddDays(random.Next(365));

    /// <summary>Often in the hour around midnight, when London's day is not that of UTC.</summary>
    private DateTimeOffset Instant()
    {
        var midnight = new DateTimeOffset(Day().ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);
        return midnight.AddMinutes(random.Next(2) == 0 ? random.Next(-61, 61) : random.Next(24 * 60));
    }
}
