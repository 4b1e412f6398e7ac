using VictimFirst.Domain.Time;
using VictimFirst.Statistics.Cube;
using VictimFirst.Statistics.Perturbation;
using VictimFirst.Statistics.Publication.Policy;
using VictimFirst.Statistics.Questions;
using VictimFirst.Statistics.Tabulation;
using VictimFirst.Statistics.Tabulation.Planning;
using VictimFirst.Statistics.Tabulation.Tallies;

namespace VictimFirst.Statistics.Tests.Tabulation;

/// <summary>What was counted when a cube was loaded is what a pass over its rows counts.</summary>
public class PrecountedTablesTests
{
    private static readonly DimensionCode[] Dimensions =
    [
        .. ProtectionRules.Partnership.Dimensions.Where(code => DimensionCatalogue.Get(code).Binding is CodeBinding or FamilyBinding),
    ];

    private static readonly FinancialQuarter[] Quarters =
        [.. Enumerable.Range(0, 8).Select(quarter => new FinancialQuarter(2019 + (quarter / 4), 1 + (quarter % 4)))];

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 6)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Find_OfAnyQuartersByAnyDimension_IsWhatAPassCounts(int seed)
    {
        var cube = Keyed(seed, Quarters[0].Start, Quarters[^1].End);
        var (random, found) = (new Random(seed), 0);
        foreach (var unit in ProtectionRules.Partnership.Units)
        {
            foreach (var dimension in Dimensions.Select(code => (DimensionCode?)code).Append(null))
            {
                var (first, last) = (random.Next(Quarters.Length), random.Next(Quarters.Length));
                var question = new Question
                {
                    Subject = unit.Subject,
                    Cohort = unit.Cohort,
                    Period = new Period(Quarters[Math.Min(first, last)].Start, Quarters[Math.Max(first, last)].End),
                    By = dimension is { } one ? [one] : [],
                };
                foreach (var asked in (Question[])[question, question with { By = question.By.Insert(0, DimensionCode.Quarter) }])
                {
                    if (QuestionCheck.Check(asked, cube.Cube) is not null) continue;
                    var known = cube.Precounted.Find(asked);

                    Assert.NotNull(known);
                    var passed = Count(asked, cube.Cube);
                    Assert.Equal(passed.Counts, known.Counts);
                    Assert.Equal(passed.Keys!, known.Keys!);
                    found++;
                }
            }
        }

        Assert.InRange(found, Dimensions.Length, int.MaxValue);
    }

    [Fact]
    public void Find_OfWhatIsNoSumOfQuarters_IsNull()
    {
        var cube = Keyed(1, Quarters[0].Start, Quarters[^1].End);
        var known = new Question
        {
            Subject = Subject.Cases,
            Cohort = Cohort.Closed,
            Period = new Period(Quarters[2].Start, Quarters[3].End),
            By = [DimensionCode.Gender],
        };
        Assert.NotNull(cube.Precounted.Find(known));
        Question[] others =
        [
            known with { Where = Filter.In(DimensionCode.SupportTier, "STANDARD") },
            known with { Measure = Measure.Mean(MeasureCode.DaysOfSupport) },
            known with { Cohort = Cohort.Opened },
            known with { By = [DimensionCode.Gender, DimensionCode.AgeBand] },
            known with { By = [DimensionCode.PoliceBeat] },
            known with { Period = new Period(known.Period.First.AddDays(1), known.Period.Last) },
            known with { Period = new Period(known.Period.First, known.Period.Last.AddDays(-1)) },
            known with { Period = new Period(Quarters[0].Start.AddMonths(-3), Quarters[0].End) },
            known with { Period = new Period(Quarters[^1].Start, Quarters[^1].End.AddMonths(3)) },
        ];

        Assert.All(others, question => Assert.Null(cube.Precounted.Find(question)));
    }

    [Fact]
    public void Find_BeforeTheNewestTenYears_IsNullAndWithinThemIsWhatAPassCounts()
    {
        var cube = Keyed(2, new DateOnly(1990, 7, 9), new DateOnly(2029, 5, 6));
        var newest = new Question
        {
            Subject = Subject.Cases,
            Cohort = Cohort.Closed,
            Period = new Period(new DateOnly(2019, 7, 1), new DateOnly(2029, 6, 30)),
            By = [DimensionCode.Gender],
        };

        Assert.Equal(Count(newest, cube.Cube).Keys, cube.Precounted.Find(newest)?.Keys);
        Assert.Null(cube.Precounted.Find(newest with { Period = new Period(new DateOnly(2019, 4, 1), newest.Period.Last) }));
    }

    private static KeyedCube Keyed(int seed, DateOnly from, DateOnly to) =>
        TestEditions.Keyed(new RandomService(seed, 700).Cube(stamp: new CubeStamp(1, null, from, to), rowsPerChunk: 150 + seed));

    private static RawCells Count(Question question, CaseCube cube)
    {
        var compiler = new QuestionCompiler(cube, withKeys: true);
        var (plan, tally, fold) = compiler.Compile(question);
        return fold.Fold(Tabulator.Count(plan, mostWorkers: 1, CancellationToken.None)[tally]);
    }
}
