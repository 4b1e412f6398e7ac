using VictimFirst.Statistics.Cube;
using VictimFirst.Statistics.Questions;
using VictimFirst.Statistics.Tabulation;
using VictimFirst.Statistics.Tabulation.Planning;
using VictimFirst.Statistics.Tabulation.Tallies;
using VictimFirst.Statistics.Tests.Oracle;

namespace VictimFirst.Statistics.Tests.Tabulation.Planning;

/// <summary>A margin that is added up from a table beside it is what it is by itself.</summary>
public class WiderTablesTests
{
    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 10)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Margins_OfRandomTables_AreWhatTheyAreAlone(int seed)
    {
        var cube = TestEditions.Keyed(new RandomService(seed, 900).Cube(rowsPerChunk: 400)).Cube;
        var (random, shared) = (new RandomQuestions(seed), 0);
        for (var number = 0; number < 200; number++)
        {
            var table = random.Next() with { Measure = Measure.Units };
            if (table.By is [] || table.Subject is not (Subject.Cases or Subject.Referrals)) continue;
            if (QuestionCheck.Check(table, cube) is not null) continue;
            var margins = table.By.Select(dimension => table with { By = table.By.Remove(dimension) });
            Question[] asked = [table, .. margins, table with { By = [] }];
            var compiler = new QuestionCompiler(cube, withKeys: true);
            var together = Array.ConvertAll(asked, compiler.Compile);
            if (together.DistinctBy(question => question.Tally).Count() == 1) shared++;
            var counted = Tabulator.Count(together[0].Plan, mostWorkers: 1, CancellationToken.None);
            for (var i = 0; i < asked.Length; i++)
            {
                var (alone, folded) = (Alone(asked[i], cube), together[i].Fold.Fold(counted[together[i].Tally]));
                Assert.Equal(alone.Counts, folded.Counts);
                Assert.Equal(alone.Keys!, folded.Keys!);
            }
        }

        Assert.InRange(shared, 5, 200);
    }

    private static RawCells Alone(Question question, CaseCube cube)
    {
        var (plan, tally, fold) = new QuestionCompiler(cube, withKeys: true).Compile(question);
        return fold.Fold(Tabulator.Count(plan, mostWorkers: 1, CancellationToken.None)[tally]);
    }
}
