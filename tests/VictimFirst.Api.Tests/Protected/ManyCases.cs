using VictimFirst.Domain.CodeLists;
using VictimFirst.Domain.Geography;
using VictimFirst.Statistics.Cube;
using VictimFirst.Statistics.Cube.Rows;

namespace VictimFirst.Api.Tests.Protected;

/// <summary>
/// Closed cases of 2020-21 Q1 in numbers that nothing else in an answer could be, a few more of each occurrence type than of the last.
/// </summary>
internal static class ManyCases
{
    public const string District = "E07000130";
    public const string OtherDistrict = "E06000016";

    private static readonly CubeStamp Stamp =
        new(7, new DateTimeOffset(2021, 4, 1, 6, 0, 0, TimeSpan.Zero), new DateOnly(2018, 4, 1), new DateOnly(2021, 3, 31));

    private static readonly string[] Genders = [.. CodeListCatalogue.Get(CodeListNames.Gender).Codes.Select(code => code.Value)];

    public static IReadOnlyList<string> Types { get; } =
        [.. CodeListCatalogue.Get(CodeListNames.OccurrenceType).Codes.Select(code => code.Value)];

    public static int Total => Enumerable.Range(0, Types.Count).Sum(CountOf);

    /// <summary>Cases of a type in the district; as many again in the other one.</summary>
    public static int CountOf(int type) => 101 + (7 * type);

    public static CaseCube Cube()
    {
        var builder = new CaseCubeBuilder();
        var id = 0;
        for (var type = 0; type < Types.Count; type++)
        {
            for (var number = 0; number < 2 * CountOf(type); number++)
            {
                builder.Add(Case(++id, Types[type], number % 2 == 0 ? District : OtherDistrict));
            }
        }

        return builder.Build(Stamp);
    }

    private static ReferralRow Case(int id, string type, string district) => new()
    {
        Id = id,
        PersonId = id,
        ReceivedAt = new DateTimeOffset(2020, 4, 20, 12, 0, 0, TimeSpan.Zero),
        RecordedAt = null,
        Source = id % 3 == 0 ? ReferralSources.Self : ReferralSources.Police,
        SubSource = "LEICESTERSHIRE_POLICE",
        PersonRole = "VICTIM",
        PoliceForce = id % 3 == 0 ? null : "LEICESTERSHIRE",
        ConsentGiven = true,
        PoliceReportedCrime = true,
        HighRiskAsb = false,
        DateOfBirth = new DateOnly(1985, 6, 1),
        Gender = Genders[id % Genders.Length],
        Ethnicity = "WHITE_BRITISH",
        Disability = "NOT_DISABLED",
        Religion = "NO_RELIGION",
        SexualOrientation = "HETEROSEXUAL",
        CommunicationNeed = "NONE",
        Case = new CaseFacts
        {
            OpenedAt = new DateTimeOffset(2020, 4, 21, 12, 0, 0, TimeSpan.Zero),
            AllocatedAt = new DateTimeOffset(2020, 4, 21, 13, 0, 0, TimeSpan.Zero),
            FirstContactAt = null,
            ClosedOn = new DateOnly(2020, 5, 1).AddDays(id % 50),
            SupportTier = id % 4 == 0 ? SupportTiers.Enhanced : SupportTiers.Standard,
            OccurrenceType = type,
            IsChildOrYoungPerson = id % 11 == 0,
            IsRepeatVictim = id % 5 == 0,
            BeatCode = AreaCatalogue.All.First(area => area.Code == district).Beats[0],
            ContactOutcome = "ACCEPTED_SUPPORT",
            CaseworkerId = null,
            AllocatedInOneWorkingDay = "MET",
            ContactedIn48Hours = null,
            ReviewedInOneMonth = null,
        },
    };
}
