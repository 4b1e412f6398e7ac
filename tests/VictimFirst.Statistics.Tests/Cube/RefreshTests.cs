using VictimFirst.Statistics.Cube;
using VictimFirst.Statistics.Cube.Columns;
using VictimFirst.Statistics.Cube.Rows;
using VictimFirst.Statistics.Publication;
using VictimFirst.Statistics.Questions;
using VictimFirst.Statistics.Tests.Oracle;
using static VictimFirst.Statistics.Tests.ServiceData;

namespace VictimFirst.Statistics.Tests.Cube;

public class RefreshTests
{
    private static readonly CubeStamp Next = Stamp with { Version = Stamp.Version + 1 };

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 12)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Refresh_AfterRandomEdits_AnswersAsARebuild(int seed)
    {
        var random = new Random(seed);
        var service = new RandomService(seed, 400);
        var cube = service.Cube(rowsPerChunk: 50);
        for (var round = 0; round < 6; round++)
        {
            var changed = Edit(service, random);
            var left = changed.Distinct().Where(service.Referrals.ContainsKey).Select(id => service.Referrals[id]);
            cube = cube.Refresh(changed, RandomService.Builder(left), Next);

            Assert.Same(Next, cube.Stamp);
            Assert.All(cube.Tables.Referrals, chunk => Assert.InRange(chunk.Count, 1, 50));
            Assert.Equal(service.Referrals.Keys, Ids(cube));
        }

        var rebuilt = service.Cube();
        var questions = new RandomQuestions(seed);
        var (ours, theirs) = (Reader(cube), Reader(rebuilt));
        for (var number = 0; number < 60; number++)
        {
            var question = questions.Next();
            if (theirs.Check(question) is not null) continue;
            Assert.Equal(Text(theirs.Read(question)), Text(ours.Read(question)));
        }
    }

    [Fact]
    public void Refresh_OfOneReferral_SharesEveryOtherChunk()
    {
        var service = new RandomService(seed: 3, cases: 500);
        var cube = service.Cube(rowsPerChunk: 50);
        service.Renew(275);

        var refreshed = cube.Refresh([275], RandomService.Builder([service.Referrals[275]]), Next);

        Assert.Equal(10, refreshed.Tables.Referrals.Length);
        for (var chunk = 0; chunk < 10; chunk++)
        {
            Assert.Equal(chunk != 5, ReferenceEquals(cube.Tables.Referrals[chunk], refreshed.Tables.Referrals[chunk]));
        }

        Assert.Equal(cube.Tables.RestorativeJustice, refreshed.Tables.RestorativeJustice);
    }

    [Fact]
    public void Refresh_OfADeletedChunk_LeavesNoneBehind()
    {
        var cube = new RandomService(seed: 3, cases: 100).Cube(rowsPerChunk: 50);

        var refreshed = cube.Refresh([.. Enumerable.Range(1, 50)], new CaseCubeBuilder(), Next);

        Assert.Equal(Enumerable.Range(51, 50).Select(id => (long)id), Ids(refreshed));
        Assert.Single(refreshed.Tables.Referrals);
    }

    [Fact]
    public void Refresh_WithNewReferralsAtTheEnd_FillsTheLastChunkFirst()
    {
        var service = new RandomService(seed: 3, cases: 70);
        var cube = service.Cube(rowsPerChunk: 50);
        for (var id = 71; id <= 130; id++) service.Renew(id);

        var refreshed = cube.Refresh(
            [.. Enumerable.Range(71, 60)], RandomService.Builder(service.Referrals.Values.Where(r => r.Row.Id > 70)), Next);

        Assert.Equal([50, 50, 30], refreshed.Tables.Referrals.Select(chunk => chunk.Count));
    }

    [Fact]
    public void Refresh_OfAnEmptyCube_IsABuild()
    {
        var service = new RandomService(seed: 4, cases: 30);

        var refreshed = CaseCube.Empty.Refresh([.. service.Referrals.Keys], RandomService.Builder(service.Referrals.Values), Next);

        Assert.Equal(service.Referrals.Keys, Ids(refreshed));
    }

    [Fact]
    public void Refresh_OfWholeTables_ReplacesThoseNamedEvenByNothing()
    {
        var cube = new RandomService(seed: 5, cases: 100).Cube();
        var rows = new CaseCubeBuilder();
        rows.ReplaceWhole(WholeTables.Complaints | WholeTables.Surveys);
        rows.Add(new SurveyRow(InQuarter, "SATISFIED"));

        var refreshed = cube.Refresh([], rows, Next);

        Assert.Empty(refreshed.Tables.Complaints);
        Assert.Equal(1, Assert.Single(refreshed.Tables.Surveys).Count);
        Assert.Equal(cube.Tables.RestorativeJustice, refreshed.Tables.RestorativeJustice);
        Assert.Equal(cube.Tables.Engagement, refreshed.Tables.Engagement);
    }

    [Fact]
    public void Refresh_WithAReferralThatDidNotChange_IsRefused()
    {
        var service = new RandomService(seed: 5, cases: 10);
        var rows = RandomService.Builder([service.Referrals[2]]);

        var error = Assert.Throws<ArgumentException>(() => service.Cube().Refresh([1], rows, Next));

        Assert.Contains("Referral 2", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Refresh_LeavesTheCubeBeforeItAsItWas()
    {
        var service = new RandomService(seed: 6, cases: 100);
        var cube = service.Cube();
        var before = Reader(cube).Read(new Question
        {
            Subject = Subject.Cases,
            Cohort = Cohort.Referred,
            Period = new Period(new DateOnly(2019, 4, 1), new DateOnly(2021, 3, 31)),
            By = [DimensionCode.PoliceBeat],
        });

        cube.Refresh([.. service.Referrals.Keys], new CaseCubeBuilder(), Next);

        Assert.Equal(Text(before), Text(Reader(cube).Read(before.Question)));
    }

    /// <summary>Changes, deletes, and adds between and behind.</summary>
    private static List<long> Edit(RandomService service, Random random)
    {
        var changed = new List<long>();
        var last = service.Referrals.Keys.Last();
        for (var number = 1 + random.Next(30); number > 0; number--)
        {
            // Ids that were deleted come back, and some are beyond the last.
            var id = 1 + random.NextInt64(last + (last / 10));
            changed.Add(id);
            if (random.Next(3) == 0) service.Referrals.Remove(id);
            else service.Renew(id);
        }

        if (random.Next(3) == 0)
        {
            foreach (var id in service.Referrals.Keys.Where(id => id is > 60 and < 220).ToList())
            {
                changed.Add(id);
                service.Referrals.Remove(id);
            }
        }

        return changed;
    }

    private static IEnumerable<long> Ids(CaseCube cube) =>
        cube.Tables.Referrals.SelectMany((Chunk chunk) => Enumerable.Range(0, chunk.Count).Select(row => chunk.Ids![row]));

    private static StatisticsReader Reader(CaseCube cube) => new(cube, DisclosurePolicy.ExactUnderAgreement);

    /// <summary>By category, since a refreshed cube may know caseworkers who have no case any more.</summary>
    private static string Text(PublishedTable table) => table.Question.By.Contains(DimensionCode.Caseworker)
        ? $"{table.Counts.Sum(c => c.Value)}"
        : string.Join(' ', table.Counts.Select(c => c.Value)) + string.Join(' ', table.Numbers.Select(n => n.Value));
}
