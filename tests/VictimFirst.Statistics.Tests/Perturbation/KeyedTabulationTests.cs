using VictimFirst.Statistics.Cube;
using VictimFirst.Statistics.Perturbation;
using VictimFirst.Statistics.Publication;
using VictimFirst.Statistics.Questions;
using VictimFirst.Statistics.Tabulation;
using VictimFirst.Statistics.Tabulation.Planning;
using VictimFirst.Statistics.Tabulation.Tallies;
using VictimFirst.Statistics.Tests.Oracle;

namespace VictimFirst.Statistics.Tests.Perturbation;

/// <summary>The sums of record keys are those of exactly the units that the oracle counts, in whatever way the table is counted.</summary>
public class KeyedTabulationTests
{
    private static readonly PerturbationSecret Secret = new("a secret of at least 32 bytes, for tests"u8);

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 12)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Count_WithKeys_IsTheOraclesAndSumsTheKeysOfTheUnitsCounted(int seed)
    {
        var service = new RandomService(seed, 300 + (seed * 40));
        AssertSums(service, rowsPerChunk: seed % 3 == 0 ? null : 40 + seed, seed, questions: 200);
    }

    [Fact]
    public void Count_WithKeysOverFullChunks_IsTheOracles() =>
        AssertSums(new RandomService(78, 40_000), rowsPerChunk: null, 78, questions: 60);

    private static void AssertSums(RandomService service, int? rowsPerChunk, int seed, int questions)
    {
        // Editions name no caseworker.
        foreach (var referral in service.Referrals.Values)
        {
            if (referral.Row.Case is { } facts) referral.Row = referral.Row with { Case = facts with { CaseworkerId = null } };
        }

        // Of all days, so that every cohort can be counted on it.
        var stamp = ServiceData.Stamp with { CoversFrom = new DateOnly(2000, 1, 1), CoversTo = new DateOnly(2100, 1, 1) };
        var cube = TestEditions.Keyed(service.Cube(stamp: stamp, rowsPerChunk: rowsPerChunk), secret: Secret).Cube;
        var (oracle, random) = (new QuestionOracle(service), new RandomQuestions(seed));
        var asked = Enumerable.Range(0, questions).Select(_ => random.Next())
            .Where(question => IsCountedWithKeys(question) && QuestionCheck.Check(question, cube) is null)
            .Distinct().ToArray();
        Assert.InRange(asked.Length, questions / 12, questions);
        var compiler = new QuestionCompiler(cube, withKeys: true);
        var compiled = Array.ConvertAll(asked, compiler.Compile);
        var counted = compiler.Plans.ToDictionary(plan => plan, plan => Tabulator.Count(plan, mostWorkers: 3, CancellationToken.None));

        for (var i = 0; i < asked.Length; i++)
        {
            var raw = compiled[i].Fold.Fold(counted[compiled[i].Plan][compiled[i].Tally]);
            var expected = oracle.Answer(asked[i]);
            var cell = 0;
            foreach (var codes in Grid(asked[i], cube))
            {
                var units = expected.GetValueOrDefault(codes)?.Referrals ?? [];
                Assert.True(units.Count == raw.Counts[cell], $"{asked[i]} [{codes}] counts {raw.Counts[cell]}, not {units.Count}");
                var keys = units.Aggregate(0u, (sum, id) => unchecked(sum + Secret.RecordKey("referral"u8, id)));
                Assert.True(keys == raw.Keys![cell], $"{asked[i]} [{codes}] has another sum of keys");
                cell++;
            }
        }
    }

    private static bool IsCountedWithKeys(Question question) =>
        question.Subject is Subject.Cases or Subject.Referrals or Subject.Needs or Subject.Outcomes
        && (question.Measure == Measure.Units
            || (question.Measure.Aggregate is Aggregate.Sum or Aggregate.Mean && ContributionCaps.Of(question.Measure.Code) is not null));

    private static IEnumerable<string> Grid(Question question, CaseCube cube)
    {
        IEnumerable<string> grid = [string.Empty];
        foreach (var dimension in question.By)
        {
            var categories = QuestionCheck.CategoriesOf(dimension, question, cube);
            grid = grid.SelectMany(codes => categories.Select(category => codes.Length == 0 ? category.Code : $"{codes}|{category.Code}"));
        }

        return grid;
    }
}
