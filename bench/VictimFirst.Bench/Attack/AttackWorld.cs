using System.Globalization;
using VictimFirst.Domain.CodeLists;
using VictimFirst.Domain.Geography;
using VictimFirst.Statistics.Cube;
using VictimFirst.Statistics.Cube.Rows;

namespace VictimFirst.Bench.Attack;

/// <summary>One synthetic victim; <see cref="Secret"/> is what an attacker wants to know.</summary>
/// <param name="Secret">Index in <see cref="AttackWorld.Secrets"/>.</param>
internal sealed record Victim(int Id, int Secret, string District, string Type, string Gender, bool Enhanced, int Days);

/// <summary>Victims of one quarter, drawn from a seed, with a sensitive attribute of five categories.</summary>
internal sealed class AttackWorld(int seed, double[] prior)
{
    public const string Own = "E07000130";
    public const string Other = "E06000017";
    public const string Quarter = "period: { financialQuarter: \"2020-21 Q1\" }";
    public const string Year = "period: { financialYear: \"2020-21\" }";

    /// <summary>Of everybody, as anybody may know from the census.</summary>
    public static readonly double[] Skewed = [0.70, 0.12, 0.08, 0.06, 0.04];
    public static readonly double[] Even = [0.2, 0.2, 0.2, 0.2, 0.2];

    private static readonly string[] Types = Codes(CodeListNames.OccurrenceType);
    private static readonly string[] SubSources = Codes(CodeListNames.ReferralSubSource);
    private static readonly string[] Genders = Codes(CodeListNames.Gender);
    public static readonly DateOnly FirstDay = new(2019, 4, 1);
    public static readonly DateOnly QuarterEnd = new(2020, 6, 30);
    public static readonly DateOnly LastDay = new(2021, 3, 31);

    private static readonly CubeStamp Stamp = new(0, new DateTimeOffset(2021, 4, 1, 6, 0, 0, TimeSpan.Zero), FirstDay, LastDay);

    private readonly Random random = new(seed);
    private int last;

    public static string[] Secrets { get; } = [.. Codes(CodeListNames.Religion).Take(5)];

    public double[] Prior => prior;

    public Random Random => random;

    public Victim Draw(string district, int? secret = null) => new(
        ++last,
        secret ?? DrawSecret(),
        district,
        Types[random.Next(Types.Length)],
        Genders[random.Next(Genders.Length)],
        random.Next(4) == 0,
        random.Next(1, 60));

    public List<Victim> DrawMany(int number, string district) => [.. Enumerable.Range(0, number).Select(_ => Draw(district))];

    public static CaseCube Cube(IEnumerable<Victim> victims)
    {
        var builder = new CaseCubeBuilder();
        foreach (var victim in victims) builder.Add(Row(victim));
        return builder.Build(Stamp);
    }

    private int DrawSecret()
    {
        var left = random.NextDouble();
        for (var secret = 0; secret < prior.Length - 1; secret++)
        {
            left -= prior[secret];
            if (left < 0) return secret;
        }

        return prior.Length - 1;
    }

    private static ReferralRow Row(Victim victim) => new()
    {
        Id = victim.Id,
        PersonId = victim.Id,
        ReceivedAt = new DateTimeOffset(2020, 4, 2, 9, 0, 0, TimeSpan.Zero),
        RecordedAt = null,
        Source = ReferralSources.Self,
        SubSource = SubSources[0],
        PersonRole = "VICTIM",
        PoliceForce = null,
        ConsentGiven = true,
        PoliceReportedCrime = false,
        HighRiskAsb = false,
        DateOfBirth = new DateOnly(1950, 1, 1).AddDays(victim.Id * 997 % 20_000),
        Gender = victim.Gender,
        Ethnicity = "WHITE_BRITISH",
        Disability = "NOT_DISABLED",
        Religion = Secrets[victim.Secret],
        SexualOrientation = "HETEROSEXUAL",
        CommunicationNeed = "NONE",
        Case = new CaseFacts
        {
            OpenedAt = new DateTimeOffset(2020, 4, 3, 9, 0, 0, TimeSpan.Zero),
            AllocatedAt = null,
            FirstContactAt = null,
            ClosedOn = new DateOnly(2020, 4, 3).AddDays(victim.Days),
            SupportTier = victim.Enhanced ? SupportTiers.Enhanced : SupportTiers.Standard,
            OccurrenceType = victim.Type,
            IsChildOrYoungPerson = false,
            IsRepeatVictim = victim.Id % 6 == 0,
            BeatCode = AreaCatalogue.All.First(area => area.Code == victim.District).Beats[0],
            ContactOutcome = "ACCEPTED_SUPPORT",
            CaseworkerId = null,
            AllocatedInOneWorkingDay = null,
            ContactedIn48Hours = null,
            ReviewedInOneMonth = null,
        },
    };

    private static string[] Codes(string list) => [.. CodeListCatalogue.Get(list).Codes.Select(code => code.Value)];

    public static string Text(double value, string form) => value.ToString(form, CultureInfo.InvariantCulture);
}
