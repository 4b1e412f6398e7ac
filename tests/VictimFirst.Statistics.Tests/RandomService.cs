using VictimFirst.Domain.CodeLists;
using VictimFirst.Domain.Geography;
using VictimFirst.Statistics.Cube;
using VictimFirst.Statistics.Cube.Rows;

namespace VictimFirst.Statistics.Tests;

/// <summary>A service of any size drawn from a seed, with every kind of fact and every code, two years around 2020-21 Q1.</summary>
internal sealed class RandomService
{
    private static readonly DateOnly FirstDay = new(2019, 4, 1);
    private readonly Random random;
    private readonly List<Action<CaseCubeBuilder>> rows = [];

    public RandomService(int seed, int cases)
    {
        random = new Random(seed);
        for (var id = 1; id <= cases; id++) AddCase(id);
        for (var id = 0; id < (cases / 10) + 1; id++) AddFactsWithoutCase(id);
    }

    /// <param name="shuffle">Adds the rows in another order, by this seed.</param>
    public CaseCube Cube(int? shuffle = null)
    {
        var builder = new CaseCubeBuilder();
        var order = rows.ToArray();
        if (shuffle is { } seed) new Random(seed).Shuffle(order);
        foreach (var add in order) add(builder);
        return builder.Build(ServiceData.Stamp);
    }

    private void AddCase(long id)
    {
        var received = Instant();
        var opened = received.AddHours(random.Next(48));
        var enhanced = random.Next(4) == 0;
        var row = new CaseRow
        {
            Id = id,
            ReceivedAt = received,
            OpenedAt = opened,
            ClosedOn = random.Next(10) == 0
                ? null
                : DateOnly.FromDateTime(opened.UtcDateTime).AddDays(1 + random.Next(enhanced ? 400 : 60)),
            Source = Code(CodeListNames.ReferralSource),
            SubSource = Code(CodeListNames.ReferralSubSource),
            SupportTier = enhanced ? SupportTiers.Enhanced : SupportTiers.Standard,
            OccurrenceType = Code(CodeListNames.OccurrenceType),
            IsChildOrYoungPerson = random.Next(10) == 0,
            IsRepeatVictim = random.Next(6) == 0,
            BeatCode = Gazetteer.Beats[random.Next(Gazetteer.Beats.Length)].Code,
            DateOfBirth = random.Next(20) == 0 ? null : new DateOnly(1925, 1, 1).AddDays(random.Next(95 * 365)),
            Gender = Code(CodeListNames.Gender),
            Ethnicity = Code(CodeListNames.Ethnicity),
            Disability = Code(CodeListNames.Disability),
            Religion = Code(CodeListNames.Religion),
            SexualOrientation = Code(CodeListNames.SexualOrientation),
            CommunicationNeed = Code(CodeListNames.CommunicationNeed),
        };
        rows.Add(b => b.Add(row));
        var referral = new ReferralRow(received, row.Source, row.SubSource);
        rows.Add(b => b.Add(referral));
        if (random.Next(30) == 0) AddHateMarker(id);
        if (enhanced || random.Next(50) == 0) AddSupport(id, opened);
    }

    private void AddHateMarker(long caseId)
    {
        var marker = new HateMarkerRow(caseId, Code(CodeListNames.OccurrenceType), random.Next(2) == 0, random.Next(2) == 0);
        rows.Add(b => b.Add(marker));
        foreach (var strand in CodeListCatalogue.Get(CodeListNames.HateStrand).Codes.Where(_ => random.Next(3) == 0))
        {
            rows.Add(b => b.Add(new HateStrandRow(caseId, strand.Value)));
        }
    }

    private void AddSupport(long caseId, DateTimeOffset opened)
    {
        for (var number = 0; number < 3 && random.Next(4) != 0; number++)
        {
            var assessment = new NeedsAssessmentRow(
                (caseId * 10) + number, caseId, Code(CodeListNames.NeedStage), opened.AddDays(random.Next(30)), Levels());
            rows.Add(b => b.Add(assessment));
        }

        for (var number = random.Next(8); number > 0; number--)
        {
            var action = new SupportActionsRow(
                caseId, Code(CodeListNames.SupportType), Code(CodeListNames.ContactChannel), 1 + random.Next(3));
            rows.Add(b => b.Add(action));
        }

        if (random.Next(4) != 0)
        {
            var answers = new EndOfCaseRow(caseId, Answer(), Answer(), Answer(), Answer());
            rows.Add(b => b.Add(answers));
        }

        if (random.Next(10) != 0)
        {
            var vps = new VpsRow(caseId, random.Next(20) != 0, Vps(), Vps(), Vps(), Vps(), random.Next(30) == 0);
            rows.Add(b => b.Add(vps));
        }
    }

    private void AddFactsWithoutCase(long id)
    {
        var survey = new SurveyRow(Day(), Code(CodeListNames.SatisfactionResult));
        rows.Add(b => b.Add(survey));
        var received = Day();
        var closed = random.Next(3) != 0;
        var justice = new RestorativeJusticeRow(
            received,
            closed ? received.AddDays(random.Next(90)) : null,
            closed ? Code(CodeListNames.RjClosureCategory) : null,
            closed && random.Next(4) != 0 ? Code(CodeListNames.RjClosureReason) : null);
        rows.Add(b => b.Add(justice));
        var complaint = Day();
        rows.Add(b => b.AddComplaint(complaint));
        var starts = Day();
        var activity = new EngagementRow(id, $"Activity {id}", starts, starts.AddDays(random.Next(40)));
        rows.Add(b => b.Add(activity));
    }

    private string Code(string list)
    {
        var codes = CodeListCatalogue.Get(list).Codes;
        return codes[random.Next(codes.Length)].Value;
    }

    private string Answer() => Code(CodeListNames.OutcomeAnswer);

    private string Vps() => Code(CodeListNames.VpsAnswer);

    private NeedLevels Levels()
    {
        Span<short> levels = stackalloc short[NeedLevels.Areas];
        foreach (ref var level in levels) level = (short)random.Next(5);
        return NeedLevels.Of(levels);
    }

    private DateOnly Day() => FirstDay.AddDays(random.Next(730));

    private DateTimeOffset Instant() =>
        new DateTimeOffset(FirstDay.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero).AddMinutes(random.Next(730 * 24 * 60));
}
