using VictimFirst.Domain.CodeLists;
using VictimFirst.Domain.Geography;
using VictimFirst.Statistics.Cube;
using VictimFirst.Statistics.Cube.Rows;

namespace VictimFirst.Bench.Tabulation;

/// <summary>
/// Rows of a service of any size, drawn from a seed and given straight to the cube's builder: ten years of referrals in order of id, a
/// fifth of the cases with enhanced support and all its facts, codes about as unevenly spread as people are.
/// </summary>
internal sealed class SyntheticCases(int seed, int cases)
{
    private const int Days = 3_650;

    private static readonly DateTimeOffset FirstDay = new(2015, 10, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly LastDay = DateOnly.FromDateTime(FirstDay.AddDays(Days).UtcDateTime);
    private static readonly string[] ServiceLevels = ["MET", "MET", "MET", "MISSED", "NOT_DUE"];

    private static readonly string[] Sources = Codes(CodeListNames.ReferralSource);
    private static readonly string[] SubSources = Codes(CodeListNames.ReferralSubSource);
    private static readonly string[] Genders = Codes(CodeListNames.Gender);
    private static readonly string[] Ethnicities = Codes(CodeListNames.Ethnicity);
    private static readonly string[] Disabilities = Codes(CodeListNames.Disability);
    private static readonly string[] Religions = Codes(CodeListNames.Religion);
    private static readonly string[] Orientations = Codes(CodeListNames.SexualOrientation);
    private static readonly string[] CommunicationNeeds = Codes(CodeListNames.CommunicationNeed);
    private static readonly string[] Types = Codes(CodeListNames.OccurrenceType);
    private static readonly string[] Beats = [.. Gazetteer.Beats.Select(beat => beat.Code)];
    private static readonly string[] ContactOutcomes = Codes(CodeListNames.ContactOutcome);
    private static readonly string[] Impairments = Codes(CodeListNames.Impairment);
    private static readonly string[] Strands = Codes(CodeListNames.HateStrand);
    private static readonly string[] SupportTypes = Codes(CodeListNames.SupportType);
    private static readonly string[] Channels = Codes(CodeListNames.ContactChannel);
    private static readonly string[] Answers = Codes(CodeListNames.OutcomeAnswer);
    private static readonly string[] VpsAnswers = Codes(CodeListNames.VpsAnswer);
    private static readonly string[] Stages = [NeedStages.Start, NeedStages.Review, NeedStages.End];

    private readonly Random random = new(seed);
    private long lastAssessment;

    public CaseCubeBuilder All() => Of(Enumerable.Range(1, cases).Select(id => (long)id));

    /// <summary>Some referrals drawn anew.</summary>
    public CaseCubeBuilder Of(IEnumerable<long> ids)
    {
        var builder = new CaseCubeBuilder();
        foreach (var id in ids) Add(builder, id);
        return builder;
    }

    private void Add(CaseCubeBuilder builder, long id)
    {
        var received = FirstDay.AddDays(id * (double)Days / cases).AddMinutes(random.Next(600));
        var enhanced = random.Next(5) == 0;
        var opened = received.AddHours(random.Next(30));
        var closed = DateOnly.FromDateTime(opened.UtcDateTime).AddDays(1 + Skewed(enhanced ? 400 : 60));
        var hasCase = random.Next(20) != 0;
        builder.Add(new ReferralRow
        {
            Id = id,
            PersonId = random.Next(4) == 0 ? 1 + random.NextInt64(id) : id,
            ReceivedAt = received,
            RecordedAt = random.Next(3) == 0 ? null : received.AddMinutes(-Skewed(20_000)),
            Source = Pick(Sources),
            SubSource = Pick(SubSources),
            PersonRole = random.Next(30) == 0 ? "WITNESS" : "VICTIM",
            PoliceForce = random.Next(10) == 0 ? null : "LEICESTERSHIRE",
            ConsentGiven = random.Next(20) != 0,
            PoliceReportedCrime = random.Next(5) != 0,
            HighRiskAsb = random.Next(100) == 0,
            DateOfBirth = random.Next(15) == 0 ? null : new DateOnly(1930, 1, 1).AddDays(random.Next(31_000)),
            Gender = Pick(Genders),
            Ethnicity = Pick(Ethnicities),
            Disability = Pick(Disabilities),
            Religion = Pick(Religions),
            SexualOrientation = Pick(Orientations),
            CommunicationNeed = random.Next(12) != 0 ? CommunicationNeeds[0] : Pick(CommunicationNeeds),
            Case = !hasCase ? null : new CaseFacts
            {
                OpenedAt = opened,
                AllocatedAt = received.AddMinutes(Skewed(5_000)),
                FirstContactAt = random.Next(4) == 0 ? null : received.AddMinutes(Skewed(12_000)),
                ClosedOn = closed > LastDay ? null : closed,
                SupportTier = enhanced ? SupportTiers.Enhanced : SupportTiers.Standard,
                OccurrenceType = Pick(Types),
                IsChildOrYoungPerson = random.Next(15) == 0,
                IsRepeatVictim = random.Next(7) == 0,
                BeatCode = Beats[random.Next(Beats.Length)],
                ContactOutcome = Pick(ContactOutcomes),
                CaseworkerId = 1 + random.Next(24),
                AllocatedInOneWorkingDay = Pick(ServiceLevels),
                ContactedIn48Hours = Pick(ServiceLevels),
                ReviewedInOneMonth = enhanced ? Pick(ServiceLevels) : null,
            },
        });
        if (random.Next(10) == 0) builder.Add(new ImpairmentRow(id, Pick(Impairments)));
        if (hasCase && random.Next(35) == 0) AddHate(builder, id);
        if (hasCase && enhanced) AddSupport(builder, id, opened);
    }

    private void AddSupport(CaseCubeBuilder builder, long id, DateTimeOffset opened)
    {
        for (var stage = 0; stage < 3; stage++)
        {
            if (stage > 0 && random.Next(3) == 0) continue;
            builder.Add(new NeedsAssessmentRow(++lastAssessment, id, Stages[stage], opened.AddDays(stage), Levels()));
        }

        for (var number = 2 + random.Next(6); number > 0; number--)
        {
            builder.Add(new SupportActionsRow(id, Pick(SupportTypes), Pick(Channels), 1 + random.Next(3)));
        }

        if (random.Next(5) != 0) builder.Add(new EndOfCaseRow(id, Pick(Answers), Pick(Answers), Pick(Answers), Pick(Answers)));
        builder.Add(new VpsRow(id, true, Pick(VpsAnswers), Pick(VpsAnswers), Pick(VpsAnswers), Pick(VpsAnswers), random.Next(50) == 0));
    }

    private void AddHate(CaseCubeBuilder builder, long id)
    {
        builder.Add(new HateMarkerRow(id, Pick(Types), random.Next(2) == 0, random.Next(2) == 0));
        builder.Add(new HateStrandRow(id, Pick(Strands)));
    }

    private NeedLevels Levels()
    {
        Span<short> levels = stackalloc short[NeedLevels.Areas];
        foreach (ref var level in levels) level = (short)Math.Max(0, random.Next(-3, 5));
        return NeedLevels.Of(levels);
    }

    /// <summary>Early codes more often than late ones.</summary>
    private string Pick(string[] codes) => codes[Skewed(codes.Length)];

    private int Skewed(int below) => (int)(below * random.NextDouble() * random.NextDouble());

    private static string[] Codes(string list) => [.. CodeListCatalogue.Get(list).Codes.Select(code => code.Value)];
}
