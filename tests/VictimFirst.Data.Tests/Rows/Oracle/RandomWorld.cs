using System.Collections.Immutable;
using VictimFirst.Domain.Cases;
using VictimFirst.Domain.CodeLists;
using VictimFirst.Domain.Geography;
using VictimFirst.Domain.People;
using VictimFirst.Domain.Referrals;
using VictimFirst.Domain.Staff;

namespace VictimFirst.Data.Tests.Rows.Oracle;

/// <summary>
/// A small service with everything that tells one viewer's rows from another's, and values that filters stumble over: few of each, so that
/// rows tie, and many missing.
/// </summary>
internal sealed class RandomWorld(Random random)
{
    private const int People = 60;
    private const int Referrals = 140;

    /// <summary>Names that mean something in LIKE, in SQL or to a collation.</summary>
    public static readonly ImmutableArray<string> Names =
    [
        "O'Brien", "O''Brien", "100%", "100_", "1000", "a_b", "aXb", "a\\b", "a\\_b", "\\", "%", "_", "[ab]", "Smith", "smith", "Smithe",
        "SMITH ", "\"Quoted\"", "Robert'); DROP TABLE cases;--", "Ünal", "Unal", "Zoë", "zoe", "Zoe\u0308", "🙂", "$1", "@p0", "{0}", "é",
        "-- ",
    ];

    private static readonly string?[] Teams = [null, "City", "County", "O'Team%"];
    private static readonly DateTimeOffset Start = new(2020, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public RowWorld Draw()
    {
        var rows = new List<object>();
        rows.AddRange(Enumerable.Range(1, 9).Select(id => Staff(id)));
        for (var id = 1L; id <= People; id++)
        {
            rows.Add(Person(id));
            rows.AddRange(Codes(CodeListNames.Impairment, 6).Select(code => new PersonImpairment { PersonId = id, Impairment = code }));
        }

        var cases = new List<Case>();
        var ofCase = new RandomCaseRows(random);
        for (var id = 1L; id <= Referrals; id++)
        {
            var referral = Referral(id);
            rows.Add(referral);
            if (random.Next(6) == 0) continue;
            var row = Case(id, referral, cases);
            cases.Add(row);
            rows.AddRange(ofCase.Of(row));
        }

        rows.AddRange(cases);
        rows.AddRange(ofCase.OfNoCase());
        rows.AddRange(new RandomPoliceRows(random).Draw());
        return new RowWorld(rows);
    }

    /// <summary>Ids do not follow the order in which things happened, as in real systems they need not.</summary>
    private static long Scattered(long id) => (id * 7_919) % 1_000_003;

    public Person Person(long id)
    {
        var need = Code(CodeListNames.CommunicationNeed);
        return new Person
        {
            Id = id,
            GivenName = Pick(Names),
            FamilyName = Pick(Names),
            DateOfBirth = Maybe(() => new DateOnly(1950, 1, 1).AddDays(random.Next(5))),
            Gender = Code(CodeListNames.Gender),
            Ethnicity = Code(CodeListNames.Ethnicity),
            Disability = Code(CodeListNames.Disability),
            Religion = Code(CodeListNames.Religion),
            SexualOrientation = Code(CodeListNames.SexualOrientation),
            CommunicationNeed = need,
            InterpreterLanguage = need == CommunicationNeeds.Interpreter ? "pl" : null,
            Phone = MaybeText(() => $"0116 {random.Next(4)}"),
            Email = MaybeText(() => Pick(Names) + "@example.org"),
            Postcode = MaybeText(() => $"LE{random.Next(3)} {random.Next(2)}AA"),
            SafeToCall = Maybe(() => random.Next(2) == 0),
            SafeContactNote = MaybeText(() => Pick(Names)),
        };
    }

    private StaffMember Staff(long id) => new()
    {
        Id = id,
        Role = Code(CodeListNames.StaffRole),
        DisplayName = Pick(Names),
        DirectoryObjectId = Maybe(() => new Guid((int)id, 0, 0, new byte[8])),
        Team = Teams[random.Next(Teams.Length)],
        JoinedOn = new DateOnly(2010, 1, 1),
        LeftOn = null,
    };

    private Referral Referral(long id) => new()
    {
        Id = Scattered(id),
        PersonId = random.Next(1, People + 1),
        ReceivedAt = Start.AddHours(random.Next(40)),
        Source = random.Next(2) == 0 ? ReferralSources.Police : Code(CodeListNames.ReferralSource),
        SubSource = Code(CodeListNames.ReferralSubSource),
        ReferrerAgency = MaybeText(() => Pick(Names)),
        PersonRole = Code(CodeListNames.PersonRole),
        ConsentGiven = random.Next(3) != 0,
        ConsentGivenBy = Code(CodeListNames.ConsentGivenBy),
        PoliceReportedCrime = random.Next(2) == 0,
        PoliceForce = MaybeText(() => Code(CodeListNames.PoliceForce)),
        CrimeReference = MaybeText(() => $"20*{random.Next(30):000}_%"),
        RecordedAt = Maybe(() => Start.AddMinutes(random.Next(9))),
        AcknowledgedAt = Maybe(() => Start.AddTicks(10 * random.Next(3))),
        HighRiskAsb = random.Next(5) == 0,
    };

    private Case Case(long id, Referral referral, List<Case> before)
    {
        var opened = referral.ReceivedAt.AddHours(random.Next(4));
        DateOnly? closed = Maybe(() => DateOnly.FromDateTime(opened.UtcDateTime).AddDays(2 + random.Next(4)));
        return new Case
        {
            Id = Scattered(id + 50_000),
            Reference = $"R_{id}%",
            ReferralId = referral.Id,
            OpenedAt = opened,
            AllocatedAt = Maybe(() => opened.AddHours(random.Next(3))),
            CaseworkerId = Maybe(() => (long)random.Next(1, 10)),
            FirstContactAttemptedAt = Maybe(() => opened.AddHours(1)),
            FirstContactAt = Maybe(() => opened.AddHours(random.Next(1, 4))),
            FirstContactChannel = MaybeText(() => Code(CodeListNames.ContactChannel)),
            ContactOutcome = Code(CodeListNames.ContactOutcome),
            SupportTier = Code(CodeListNames.SupportTier),
            OccurrenceType = Code(CodeListNames.OccurrenceType),
            IsChildOrYoungPerson = random.Next(4) == 0,
            IsRepeatVictim = random.Next(4) == 0,
            BeatCode = Gazetteer.Beats[random.Next(Gazetteer.Beats.Length)].Code,
            ClosedOn = closed,
            ClosureReason = closed is null ? null : Code(CodeListNames.ClosureReason),
            ReReferralOfId = before.Count > 0 ? Maybe(() => before[random.Next(before.Count)].Id) : null,
        };
    }

    private IEnumerable<string> Codes(string list, int oneIn) =>
        CodeListCatalogue.Get(list).Codes.Where(_ => random.Next(oneIn) == 0).Select(code => code.Value);

    private string Code(string list)
    {
        var codes = CodeListCatalogue.Get(list).Codes;
        return codes[random.Next(codes.Length)].Value;
    }

    private string Pick(ImmutableArray<string> from) => from[random.Next(from.Length)];

    private T? Maybe<T>(Func<T> draw) where T : struct => random.Next(3) == 0 ? null : draw();

    private string? MaybeText(Func<string> draw) => random.Next(3) == 0 ? null : draw();
}
