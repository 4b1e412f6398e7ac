using VictimFirst.Statistics.Cube;
using VictimFirst.Statistics.Publication;
using VictimFirst.Statistics.Questions;
using VictimFirst.Statistics.Tests.Cube.Storage;
using VictimFirst.Statistics.Tests.Oracle;

namespace VictimFirst.Statistics.Tests.Cube;

public class CubeSliceTests
{
    private static readonly DateOnly First = new(2020, 4, 1);
    private static readonly DateOnly Last = new(2020, 6, 30);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Slice_OfSomeDays_CountsWhatWasReceivedAndClosedInThem_AndNothingOutside(int seed)
    {
        var cube = new RandomService(seed, 900).Cube(rowsPerChunk: 100);
        var (all, kept) = (Reader(cube), Reader(cube.Slice(First, Last)));
        var compared = 0;
        foreach (var question in Questions(seed))
        {
            var inside = question with { Period = new Period(First, Last) };
            if (all.Check(inside) is not null) continue;
            Assert.Equal(CubeArchiveTests.Text(all.Read(inside)), CubeArchiveTests.Text(kept.Read(inside)));
            Assert.All(
                kept.Read(question with { Period = new Period(First.AddYears(-2), First.AddDays(-1)) }).Counts,
                count => Assert.Equal(0, count.Value));
            Assert.All(
                kept.Read(question with { Period = new Period(Last.AddDays(1), Last.AddYears(2)) }).Counts,
                count => Assert.Equal(0, count.Value));
            compared++;
        }

        Assert.True(compared > 20);
    }

    [Fact]
    public void Slice_OfAllDays_IsTheSameSliceAgain()
    {
        var slice = new RandomService(seed: 1, cases: 200).Cube().Slice(First, Last);
        var again = slice.Slice(First, Last);

        Assert.Equal(slice.Tables.Referrals.Select(chunk => chunk.Count), again.Tables.Referrals.Select(chunk => chunk.Count));
        foreach (var question in Questions(seed: 1).Where(question => Reader(slice).Check(question) is null))
        {
            Assert.Equal(CubeArchiveTests.Text(Reader(slice).Read(question)), CubeArchiveTests.Text(Reader(again).Read(question)));
        }
    }

    [Fact]
    public void Slice_OfSomeDays_CoversThemAndNamesNoCaseworker()
    {
        var slice = new RandomService(seed: 1, cases: 200).Cube().Slice(First, Last);

        Assert.Equal((First, Last), (slice.Stamp.CoversFrom, slice.Stamp.CoversTo));
        Assert.Empty(slice.Tables.Caseworkers.Ids);
        Assert.All(slice.Tables.Referrals, chunk => Assert.All(chunk.Caseworkers!, number => Assert.Equal(ushort.MaxValue, number)));
    }

    [Fact]
    public void Slice_OfDaysBeforeTheFirst_IsEmpty() => Assert.Empty(
        new RandomService(seed: 1, cases: 200).Cube().Slice(new DateOnly(2018, 1, 1), new DateOnly(2019, 1, 1)).Tables.Referrals);

    /// <summary>Of what can be counted on a slice, without filters, which can name other days.</summary>
    private static IEnumerable<Question> Questions(int seed)
    {
        var questions = new RandomQuestions(seed);
        return Enumerable.Range(0, 1_000).Select(_ => questions.Next())
            .Where(question => (question.Subject, question.Cohort) is (Subject.Referrals, Cohort.Referred)
                    or (Subject.Cases or Subject.Needs or Subject.Outcomes, Cohort.Closed)
                && !question.By.Contains(DimensionCode.Caseworker))
            .Select(question => question with { Where = Filter.All });
    }

    private static StatisticsReader Reader(CaseCube cube) => new(cube, DisclosurePolicy.ExactUnderAgreement);
}
