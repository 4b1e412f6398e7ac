using VictimFirst.Domain.CodeLists;
using VictimFirst.Domain.Geography;
using VictimFirst.Statistics.Cube;
using VictimFirst.Statistics.Cube.Columns;
using VictimFirst.Statistics.Cube.Rows;

namespace VictimFirst.Statistics.Tests;

/// <summary>A service of any size drawn from a seed, with every kind of fact and every code, two years around 2020-21 Q1.</summary>
internal sealed class RandomService
{
    private static readonly DateOnly FirstDay = new(2019, 4, 1);
    private static readonly string?[] ServiceLevels = ["MET", "MISSED", "NOT_DUE", null];

    private readonly Random random;
    private readonly int people;
    private long lastAssessment;

    public RandomService(int seed, int cases)
    {
        random = new Random(seed);
        people = Math.Max(1, cases * 3 / 4);
        for (var id = 1; id <= cases; id++) Renew(id);
        for (var id = 0; id < (cases / 10) + 1; id++) AddFactsWithoutCase(id);
    }

    public SortedDictionary<long, RandomReferral> Referrals { get; } = [];

    public List<SurveyRow> Surveys { get; } = [];

    public List<RestorativeJusticeRow> Justice { get; } = [];

    public List<DateOnly> Complaints { get; } = [];

    public List<EngagementRow> Engagement { get; } = [];

    /// <param name="shuffle">Adds the rows in another order, by this seed.</param>
    public CaseCube Cube(int? shuffle = null, CubeStamp? stamp = null, int? rowsPerChunk = null)
    {
        var builder = Builder(Referrals.Values, shuffle, rowsPerChunk);
        foreach (var row in Surveys) builder.Add(row);
        foreach (var row in Justice) builder.Add(row);
        foreach (var day in Complaints) builder.AddComplaint(day);
        foreach (var row in Engagement) builder.Add(row);
        return builder.Build(stamp ?? ServiceData.Stamp);
    }

    /// <summary>The referrals alone.</summary>
    public static CaseCubeBuilder Builder(IEnumerable<RandomReferral> referrals, int? shuffle = null, int? rowsPerChunk = null)
    {
        var builder = new CaseCubeBuilder { RowsPerChunk = rowsPerChunk ?? Chunk.Capacity };
        var rows = referrals.SelectMany(referral => referral.Adding()).ToArray();
        if (shuffle is { } seed) new Random(seed).Shuffle(rows);
        foreach (var add in rows) add(builder);
        return builder;
    }

    /// <summary>Draws a referral, in the place of the one that has the id.</summary>
    public void Renew(long id)
    {
        var received = Instant();
        var opened = received.AddHours(random.Next(48));
        var enhanced = random.Next(4) == 0;
        var referral = new RandomReferral(new ReferralRow
        {
            Id = id,
            PersonId = 1 + random.Next(people),
            ReceivedAt = received,
            RecordedAt = random.Next(3) == 0 ? null : received.AddMinutes(random.Next(-5_000, 300)),
            Source = Code(CodeListNames.ReferralSource),
            SubSource = Code(CodeListNames.ReferralSubSource),
            PersonRole = Code(CodeListNames.PersonRole),
            PoliceForce = random.Next(3) == 0 ? null : Code(CodeListNames.PoliceForce),
            ConsentGiven = random.Next(8) != 0,
            PoliceReportedCrime = random.Next(2) == 0,
            HighRiskAsb = random.Next(30) == 0,
            DateOfBirth = random.Next(20) == 0 ? null : new DateOnly(1925, 1, 1).AddDays(random.Next(95 * 365)),
            Gender = Code(CodeListNames.Gender),
            Ethnicity = Code(CodeListNames.Ethnicity),
            Disability = Code(CodeListNames.Disability),
            Religion = Code(CodeListNames.Religion),
            SexualOrientation = Code(CodeListNames.SexualOrientation),
            CommunicationNeed = Code(CodeListNames.CommunicationNeed),
            Case = random.Next(8) == 0 ? null : Case(received, opened, enhanced),
        });
        Referrals[id] = referral;
        referral.Impairments.AddRange(Some(CodeListNames.Impairment, 12).Select(code => new ImpairmentRow(id, code)));
        if (referral.Row.Case is null) return;
        if (random.Next(15) == 0) AddHateMarker(referral);
        if (enhanced || random.Next(50) == 0) AddSupport(referral, opened);
    }

    private CaseFacts Case(DateTimeOffset received, DateTimeOffset opened, bool enhanced) => new()
    {
        OpenedAt = opened,
        AllocatedAt = random.Next(10) == 0 ? null : received.AddMinutes(random.Next(6_000)),
        FirstContactAt = random.Next(4) == 0 ? null : received.AddMinutes(random.Next(-100, 90_000)),
        ClosedOn = random.Next(10) == 0
            ? null
            : DateOnly.FromDateTime(opened.UtcDateTime).AddDays(1 + random.Next(enhanced ? 400 : 60)),
        SupportTier = enhanced ? SupportTiers.Enhanced : SupportTiers.Standard,
        OccurrenceType = Code(CodeListNames.OccurrenceType),
        IsChildOrYoungPerson = random.Next(10) == 0,
        IsRepeatVictim = random.Next(6) == 0,
        BeatCode = Gazetteer.Beats[random.Next(Gazetteer.Beats.Length)].Code,
        ContactOutcome = Code(CodeListNames.ContactOutcome),
        CaseworkerId = random.Next(5) == 0 ? null : 100 + random.Next(12),
        AllocatedInOneWorkingDay = ServiceLevels[random.Next(ServiceLevels.Length)],
        ContactedIn48Hours = ServiceLevels[random.Next(ServiceLevels.Length)],
        ReviewedInOneMonth = ServiceLevels[random.Next(ServiceLevels.Length)],
    };

    private void AddHateMarker(RandomReferral referral)
    {
        var id = referral.Row.Id;
        referral.HateMarker = new HateMarkerRow(id, Code(CodeListNames.OccurrenceType), random.Next(2) == 0, random.Next(2) == 0);
        referral.HateStrands.AddRange(Some(CodeListNames.HateStrand, 3).Select(code => new HateStrandRow(id, code)));
    }

    private void AddSupport(RandomReferral referral, DateTimeOffset opened)
    {
        var id = referral.Row.Id;
        for (var number = 0; number < 4 && random.Next(4) != 0; number++)
        {
            // Often two of a stage, now and then at one instant.
            referral.Assessments.Add(new NeedsAssessmentRow(
                ++lastAssessment, id, Code(CodeListNames.NeedStage), opened.AddDays(random.Next(5)), Levels()));
        }

        for (var number = random.Next(8); number > 0; number--)
        {
            referral.Support.Add(new SupportActionsRow(
                id, Code(CodeListNames.SupportType), Code(CodeListNames.ContactChannel), 1 + random.Next(random.Next(40) == 0 ? 600 : 3)));
        }

        if (random.Next(4) != 0) referral.EndOfCase = new EndOfCaseRow(id, Answer(), Answer(), Answer(), Answer());
        if (random.Next(10) != 0) referral.Vps = new VpsRow(id, random.Next(20) != 0, Vps(), Vps(), Vps(), Vps(), random.Next(30) == 0);
    }

    private void AddFactsWithoutCase(long id)
    {
        Surveys.Add(new SurveyRow(RandomDay(), Code(CodeListNames.SatisfactionResult)));
        var received = RandomDay();
        var closed = random.Next(3) != 0;
        Justice.Add(new RestorativeJusticeRow(
            received,
            Code(CodeListNames.RjInitiator),
            closed ? received.AddDays(random.Next(90)) : null,
            closed ? Code(CodeListNames.RjClosureCategory) : null,
            closed && random.Next(4) != 0 ? Code(CodeListNames.RjClosureReason) : null,
            random.Next(2) == 0,
            random.Next(2) == 0));
        Complaints.Add(RandomDay());
        var starts = RandomDay();
        Engagement.Add(new EngagementRow(id, $"Activity {id}", starts, starts.AddDays(random.Next(40))));
    }

    private string Code(string list)
    {
        var codes = CodeListCatalogue.Get(list).Codes;
        return codes[random.Next(codes.Length)].Value;
    }

    private List<string> Some(string list, int oneIn) =>
        [.. CodeListCatalogue.Get(list).Codes.Where(_ => random.Next(oneIn) == 0).Select(code => code.Value)];

    private string Answer() => Code(CodeListNames.OutcomeAnswer);

    private string Vps() => Code(CodeListNames.VpsAnswer);

    private NeedLevels Levels()
    {
        Span<short> levels = stackalloc short[NeedLevels.Areas];
        foreach (ref var level in levels) level = (short)random.Next(5);
        return NeedLevels.Of(levels);
    }

    private DateOnly RandomDay() => FirstDay.AddDays(random.Next(730));

    private DateTimeOffset Instant() =>
        new DateTimeOffset(FirstDay.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero).AddMinutes(random.Next(730 * 24 * 60));
}
