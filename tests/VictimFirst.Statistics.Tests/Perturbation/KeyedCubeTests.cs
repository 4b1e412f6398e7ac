using VictimFirst.Domain.Time;
using VictimFirst.Statistics.Editions;
using VictimFirst.Statistics.Perturbation;
using VictimFirst.Statistics.Publication;
using VictimFirst.Statistics.Publication.Policy;
using VictimFirst.Statistics.Questions;
using VictimFirst.Statistics.Tests.Publication;

namespace VictimFirst.Statistics.Tests.Perturbation;

/// <summary>Every day is answered by its own edition, whatever later ones know of it.</summary>
public class KeyedCubeTests
{
    private static readonly DateOnly Start = new(2019, 4, 1);
    private static readonly FinancialQuarter First = FinancialQuarter.Parse("2020-21 Q1");
    private static readonly FinancialQuarter Second = First.Next;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Figures_OfAnAnsweredPeriod_StayWhateverALaterEditionKnows(int seed)
    {
        var service = new RandomService(seed, 3_000);
        var first = TestEditions.Frozen(service.Cube(), "first", Start, First.End);
        for (var id = 1; id <= 300; id++) service.Renew(id);
        for (var id = 3_001; id <= 3_100; id++) service.Renew(id);
        var second = TestEditions.Frozen(service.Cube(), "second", Second.Start, Second.End);

        var (before, after) = (Reader(TestEditions.Keyed(first)), Reader(TestEditions.Keyed(first, second)));

        foreach (var question in Asked(First).Concat(Asked(First.Previous)).Concat(Asked(new Period(Start, new DateOnly(2020, 3, 31)))))
        {
            Assert.Equal(Text(before.Read(question)), Text(after.Read(question)));
        }

        Assert.All(Asked(Second), question => Assert.NotEqual(Text(before.Read(question)), Text(after.Read(question))));
    }

    [Theory]
    [InlineData(4)]
    [InlineData(5)]
    public void Figures_OfAYear_AreThoseOfItsQuartersInTheirOwnEditions(int seed)
    {
        var year = new Period(new DateOnly(2020, 4, 1), new DateOnly(2021, 3, 31));
        var service = new RandomService(seed, 3_000);
        var (editions, exact) = (new List<FrozenEdition>(), new Dictionary<Question, int[]>());
        for (var quarter = First; quarter.Start < year.Last; quarter = quarter.Next)
        {
            var cube = service.Cube();
            editions.Add(TestEditions.Frozen(cube, quarter.Label, quarter.Start, quarter.End));
            var counted = new StatisticsReader(cube, DisclosurePolicy.ExactUnderAgreement);
            foreach (var question in Asked(year))
            {
                var counts = counted.Read(question with { Period = new Period(quarter.Start, quarter.End) }).Counts;
                exact[question] =
                [
                    .. exact.TryGetValue(question, out var sums)
                        ? sums.Zip(counts, (sum, c) => sum + c.Value!.Value)
                        : counts.Select(c => c.Value!.Value),
                ];
            }

            for (var id = 1; id <= 300; id++) service.Renew(id);
        }

        var reader = Reader(TestEditions.Keyed(editions));

        foreach (var question in Asked(year))
        {
            foreach (var (published, count) in reader.Read(question).Counts.Zip(exact[question]))
            {
                if (published.Value is { } value) Assert.InRange(value - count, -5, 5);
                else Assert.InRange(count, 0, 9);
            }
        }
    }

    [Fact]
    public void Year_ThatIsNotWhollyPublished_IsWithheld_AndItsPublishedQuartersAreNot()
    {
        var cube = TestEditions.Keyed(TestEditions.Frozen(new RandomService(6, 6_000).Cube(), "first", Start, First.End));
        var year = ProtectedFiguresTests.Base with { Period = new Period(First.Start, new DateOnly(2021, 3, 31)) };
        var reader = Reader(cube);

        var (whole, quarters) = (reader.Read(year), reader.Read(year with { By = [DimensionCode.Quarter] }));

        Assert.Equal((CellStatus.Withheld, WithheldReason.NotPublished), (whole.Counts[0].Status, whole.Counts[0].Reason));
        Assert.Equal(WithheldReason.NotPublished, Assert.Single(whole.Rules.BlockedAreas).Reason);
        Assert.Equal(
            [null, WithheldReason.NotPublished, WithheldReason.NotPublished, WithheldReason.NotPublished],
            quarters.Counts.Select(count => count.Reason));
        Assert.Equal("first", cube.EditionsOf(year.Period));
        Assert.Null(cube.EditionsOf(new Period(Second.Start, Second.End)));
    }

    [Fact]
    public void Revision_OfAQuarter_HasOtherNoiseInIt_AndInItsYear_AndNowhereElse()
    {
        var cube = new RandomService(7, 6_000).Cube();
        var (first, second) = (
            TestEditions.Frozen(cube, "first", Start, new DateOnly(2020, 3, 31)),
            TestEditions.Frozen(cube, "second", First.Start, First.End));
        var third = TestEditions.Frozen(cube, "third", Second.Start, new DateOnly(2021, 3, 31));
        var before = Reader(TestEditions.Keyed(first, second, third));
        var after = Reader(TestEditions.Keyed(first, TestEditions.Frozen(cube, "second revised", First.Start, First.End), third));

        foreach (var question in Asked(First.Previous).Concat(Asked(Second)))
        {
            Assert.Equal(Text(before.Read(question)), Text(after.Read(question)));
        }

        foreach (var question in Asked(First).Concat(Asked(new Period(First.Start, new DateOnly(2021, 3, 31)))))
        {
            Assert.NotEqual(Text(before.Read(question)), Text(after.Read(question)));
        }
    }

    [Fact]
    public void Editions_WithADayInTwoOrInNone_AreRefused()
    {
        var cube = new RandomService(8, 200).Cube();
        var first = TestEditions.Frozen(cube, "first", Start, First.End);

        Assert.Throws<ArgumentException>(() => TestEditions.Keyed(first, TestEditions.Frozen(cube, "second", First.End, Second.End)));
        Assert.Throws<ArgumentException>(
            () => TestEditions.Keyed(first, TestEditions.Frozen(cube, "second", Second.Start.AddDays(1), Second.End)));
        Assert.Throws<ArgumentException>(() => TestEditions.Keyed(Array.Empty<FrozenEdition>()));
    }

    private static StatisticsReader Reader(KeyedCube cube) => new(cube, ProtectedFiguresTests.Policy);

    private static Question[] Asked(FinancialQuarter quarter) => Asked(new Period(quarter.Start, quarter.End));

    /// <summary>Tables wide enough that other noise shows.</summary>
    private static Question[] Asked(Period period) =>
    [
        ProtectedFiguresTests.Base with { Period = period, By = [DimensionCode.OccurrenceType] },
        ProtectedFiguresTests.Base with { Period = period, By = [DimensionCode.AgeBand] },
        ProtectedFiguresTests.Base with
        {
            Subject = Subject.Referrals, Cohort = Cohort.Referred, Period = period, By = [DimensionCode.AgeBand],
        },
        ProtectedFiguresTests.Base with
        {
            Subject = Subject.Referrals, Cohort = Cohort.Referred, Period = period, By = [DimensionCode.ReferralSource],
        },
    ];

    private static string Text(PublishedTable table) => string.Join(' ', table.Counts.Select(count => $"{count.Value}{count.Reason}"));
}
