using VictimFirst.Statistics.Cube;
using VictimFirst.Statistics.Publication;
using VictimFirst.Statistics.Questions;
using VictimFirst.Statistics.Tests.Cube.Storage;
using VictimFirst.Statistics.Tests.Oracle;

namespace VictimFirst.Statistics.Tests.Cube;

public class CubeCutTests
{
    private static readonly DateOnly Last = new(2020, 6, 30);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void UpTo_ADay_CountsWhatWasReceivedByThenAndNothingElse(int seed)
    {
        var cube = new RandomService(seed, 900).Cube(rowsPerChunk: 100);
        var cut = cube.UpTo(Last);
        var (all, kept) = (Reader(cube), Reader(cut));
        var questions = new RandomQuestions(seed);
        var compared = 0;
        for (var number = 0; number < 200; number++)
        {
            var question = questions.Next() with { Cohort = Cohort.Referred };
            question = question with { Period = new Period(new DateOnly(2019, 4, 1), Last) };
            if (all.Check(question) is not null || question.By.Contains(DimensionCode.Caseworker) || IsOfCaseworkers(question.Where)) continue;
            Assert.Equal(CubeArchiveTests.Text(all.Read(question)), CubeArchiveTests.Text(kept.Read(question)));
            compared++;
        }

        Assert.True(compared > 40);
        foreach (var subject in Enum.GetValues<Subject>())
        {
            var later = new Question
            {
                Subject = subject, Cohort = Cohort.Referred, Period = new Period(Last.AddDays(1), new DateOnly(2022, 1, 1)),
            };
            Assert.Equal(0, kept.Read(later).Counts[0].Value);
        }
    }

    [Fact]
    public void UpTo_ADay_CoversNoLaterDayAndNamesNoCaseworker()
    {
        var cut = new RandomService(seed: 1, cases: 200).Cube(stamp: ServiceData.Stamp with { CoversTo = new DateOnly(2021, 3, 31) }).UpTo(Last);

        Assert.Equal(Last, cut.Stamp.CoversTo);
        Assert.Empty(cut.Tables.Caseworkers.Ids);
        Assert.All(cut.Tables.Referrals, chunk => Assert.All(chunk.Caseworkers!, number => Assert.Equal(ushort.MaxValue, number)));
        Assert.All(cut.Tables.Engagement, activity => Assert.True(activity.StartsOn <= Last));
    }

    [Fact]
    public void UpTo_ADayBeforeTheFirst_IsEmpty() =>
        Assert.Empty(new RandomService(seed: 1, cases: 200).Cube().UpTo(new DateOnly(2019, 1, 1)).Tables.Referrals);

    private static bool IsOfCaseworkers(Filter filter) => filter switch
    {
        AndFilter and => and.Parts.Any(IsOfCaseworkers),
        OrFilter or => or.Parts.Any(IsOfCaseworkers),
        NotFilter not => IsOfCaseworkers(not.Part),
        InFilter of => of.Dimension == DimensionCode.Caseworker,
        _ => false,
    };

    private static StatisticsReader Reader(CaseCube cube) => new(cube, DisclosurePolicy.ExactUnderAgreement);
}
