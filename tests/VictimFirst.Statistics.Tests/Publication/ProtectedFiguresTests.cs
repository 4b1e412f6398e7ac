using System.Collections.Immutable;
using VictimFirst.Domain.Geography;
using VictimFirst.Domain.Time;
using VictimFirst.Statistics.Cube;
using VictimFirst.Statistics.Perturbation;
using VictimFirst.Statistics.Publication;
using VictimFirst.Statistics.Publication.Policy;
using VictimFirst.Statistics.Questions;

namespace VictimFirst.Statistics.Tests.Publication;

/// <summary>What holds of every protected figure, over random questions of a partner.</summary>
public class ProtectedFiguresTests
{
    private const string District = "E07000130";

    private static readonly string BeatInDistrict = AreaCatalogue.All.Single(area => area.Code == District).Beats[0];

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 8)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Figures_WhateverTheOrderOfRowsChunksAndQuestions_AreTheSame(int seed)
    {
        var service = new RandomService(seed, 3_000);
        var questions = Asked(seed, 40);
        var one = Reader(service.Cube(), Policy);
        var other = Reader(service.Cube(shuffle: seed, rowsPerChunk: 100), Policy);

        other.Prepare([.. questions.Reverse()]);

        foreach (var question in questions) Assert.Equal(Text(one.Read(question)), Text(other.Read(question)));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Figures_WithAxesInAnotherOrder_AreTheSameCells(int seed)
    {
        var reader = Reader(new RandomService(seed, 3_000).Cube(), Policy);
        foreach (var question in Asked(seed, 60).Where(question => question.By.Length == 2))
        {
            var (table, turned) = (reader.Read(question), reader.Read(question with { By = [question.By[1], question.By[0]] }));
            foreach (var (a, b) in Pairs(table)) Assert.Equal(table.Counts[table.CellOf(a, b)], turned.Counts[turned.CellOf(b, a)]);
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Figures_OfOneCellThroughThreeTables_AreTheSame(int seed)
    {
        var reader = Reader(new RandomService(seed, 3_000).Cube(), Policy);
        foreach (var question in Asked(seed, 60).Where(question => question.By.Length == 2))
        {
            var table = reader.Read(question);
            foreach (var (a, b) in Pairs(table))
            {
                var (first, second) = (In(table.Axes[0], a), In(table.Axes[1], b));
                if (first is null || second is null) continue;
                var byOne = reader.Read(question with { By = [question.By[1]], Where = Filter.And(question.Where, first) });
                var byNone = reader.Read(question with { By = [], Where = Filter.And(second, question.Where, first) });

                Assert.Equal(table.Counts[table.CellOf(a, b)], byOne.Counts[b]);
                Assert.Equal(table.Counts[table.CellOf(a, b)], byNone.Counts[0]);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Figures_BesideTheExactOnes_StayNear_AndNoSmallOneShows_NorZero(int seed)
    {
        var cube = new RandomService(seed, 3_000).Cube();
        var (reader, exact) = (Reader(cube, Policy), new StatisticsReader(cube, DisclosurePolicy.ExactUnderAgreement));
        var (changed, smallZeros) = (0, 0);
        foreach (var question in Asked(seed, 60))
        {
            var (published, raw) = (reader.Read(question).Counts, exact.Read(question).Counts);
            Assert.Equal(raw.Length, published.Length);
            for (var cell = 0; cell < raw.Length; cell++)
            {
                var (n, count) = (published[cell], raw[cell].Value!.Value);
                Assert.Equal(n.Value is null ? CellStatus.Withheld : CellStatus.Perturbed, n.Status);
                Assert.Equal(n.Value is null, n.Reason is not null);
                if (n.Value is not { } value)
                {
                    smallZeros += count == 0 && n.Reason == WithheldReason.Small ? 1 : 0;
                    continue;
                }

                // Nobody's cell shows nothing either: beside a 0 that is shown, a withheld cell would say that somebody is there.
                Assert.True(value >= 5);
                Assert.NotEqual(0, count);
                Assert.InRange(value - count, -5, 5);
                changed += value == count ? 0 : 1;
            }
        }

        Assert.True(changed > 20);
        Assert.True(smallZeros > 20);
    }

    [Fact]
    public void Figures_OfTheSameRecordsUnderAnotherPlaceEditionOrSecret_HaveOtherNoise()
    {
        // Everybody lives in the district, so that place and whole area have the same records in every cell.
        var service = new RandomService(5, 6_000);
        foreach (var referral in service.Referrals.Values)
        {
            if (referral.Row.Case is { } facts) referral.Row = referral.Row with { Case = facts with { BeatCode = BeatInDistrict } };
        }

        var cube = service.Cube();
        var question = Base with { By = [DimensionCode.OccurrenceType] };
        var there = question with { Where = Filter.In(DimensionCode.LocalAuthority, District) };
        var reader = Reader(cube, Policy);
        var (whole, place) = (reader.Read(question).Counts, reader.Read(there).Counts);
        var revised = new StatisticsReader(TestEditions.Keyed(cube, "another edition"), Policy).Read(question).Counts;
        var otherSecret = new PerturbationSecret("another secret of at least 32 bytes!"u8);
        var other = new StatisticsReader(TestEditions.Keyed(cube, secret: otherSecret), Policy).Read(question).Counts;

        foreach (var counts in (ImmutableArray<PublishedCount>[])[place, revised, other])
        {
            var differ = whole.Zip(counts).Count(pair => pair.First.Value != pair.Second.Value);
            Assert.InRange(differ, whole.Length / 2, whole.Length - 1);
        }
    }

    [Fact]
    public void Means_AreThePublishedSumByThePublishedCount()
    {
        var reader = Reader(new RandomService(9, 6_000).Cube(), Policy);
        var question = Base with { By = [DimensionCode.SupportTier] };
        var sums = reader.Read(question with { Measure = Measure.Sum(MeasureCode.DaysOfSupport) }).Numbers;
        var means = reader.Read(question with { Measure = Measure.Mean(MeasureCode.DaysOfSupport) }).Numbers;

        foreach (var (sum, mean) in sums.Zip(means))
        {
            Assert.Equal(sum.Base, mean.Base);
            Assert.Equal(sum.Value / sum.Base.Value, mean.Value);
        }
    }

    [Fact]
    public void Means_OverFewPublishedUnits_AreWithheld()
    {
        var reader = Reader(new RandomService(9, 400).Cube(), Policy);
        var numbers = reader.Read(
            Base with { By = [DimensionCode.OccurrenceType], Measure = Measure.Mean(MeasureCode.DaysOfSupport) }).Numbers;

        Assert.Contains(numbers, number => number.Base.Value is > 0 and < 10);
        Assert.All(numbers, number => Assert.Equal(number.Base.Value >= 10, number.Value is not null));
        Assert.All(
            numbers.Where(number => number.Base.Value != 0 && number.Value is null),
            number => Assert.Equal(CellStatus.Withheld, number.Status));
    }

    [Fact]
    public void Rates_AreOfPublishedNumbersAtMostOneAndOnlyOverALargeEnoughBase()
    {
        var small = new PublishedCount(19, CellStatus.Perturbed) { LeastRateBase = 20 };
        var large = new PublishedCount(20, CellStatus.Perturbed) { LeastRateBase = 20 };
        var larger = new PublishedCount(22, CellStatus.Perturbed) { LeastRateBase = 20 };

        Assert.Equal((null, CellStatus.Withheld), (PublishedRate.Of(small, small).Value, PublishedRate.Of(small, small).Status));
        Assert.Equal(0.95, PublishedRate.Of(small, large).Value);
        Assert.Equal(1, PublishedRate.Of(larger, large).Value);
        Assert.Null(PublishedRate.Of(new PublishedCount(WithheldReason.Small), large).Value);
    }

    [Fact]
    public void Places_OtherThanTheOwn_AreBlockedByTheirShapeAlone()
    {
        var empty = Reader(new RandomService(1, 1).Cube(), Policy);
        var full = Reader(new RandomService(1, 3_000).Cube(), Policy);
        var question = Base with { By = [DimensionCode.LocalAuthority] };

        foreach (var table in (PublishedTable[])[empty.Read(question), full.Read(question)])
        {
            Assert.Equal(table.Counts.Length, table.Rules.Evaluated);
            Assert.Equal(1, table.Rules.Passed);
            Assert.DoesNotContain(table.Rules.BlockedAreas, area => area.Area == District);
            foreach (var (count, category) in table.Counts.Zip(table.Axes[0].Categories))
            {
                Assert.Equal(category.Code == District, count.Reason != WithheldReason.NotOwnArea);
            }
        }

        var elsewhere = full.Read(Base with { Where = Filter.In(DimensionCode.LocalAuthority, "E06000016") });
        Assert.Equal((WithheldReason.NotOwnArea, 0), (elsewhere.Counts[0].Reason, elsewhere.Rules.Passed));
    }

    [Fact]
    public void Attribution_WhereOneCategoryHasNearlyEverybody_WithholdsTheLineHoweverItIsAsked()
    {
        var service = new RandomService(3, 6_000);
        foreach (var referral in service.Referrals.Values) referral.Row = referral.Row with { Religion = "CHRISTIAN" };
        var reader = Reader(service.Cube(), Policy);

        var table = reader.Read(Base with { By = [DimensionCode.Religion] });
        var one = reader.Read(Base with { Where = Filter.In(DimensionCode.Religion, "CHRISTIAN") });

        Assert.All(table.Counts, count => Assert.Equal(WithheldReason.Attribution, count.Reason));
        Assert.Equal(WithheldReason.Attribution, one.Counts[0].Reason);
        Assert.Equal((1, 0), (table.Rules.Evaluated, table.Rules.Passed));
        Assert.All(
            reader.Read(Base with { By = [DimensionCode.Disability] }).Counts,
            count => Assert.NotEqual(WithheldReason.Attribution, count.Reason));
    }

    [Fact]
    public void YesAndNo_AnswerOnlyYes()
    {
        var reader = Reader(new RandomService(3, 6_000).Cube(), Policy);

        var table = reader.Read(Base with { By = [DimensionCode.RepeatVictim] });
        var no = reader.Read(Base with { Where = Filter.Is(DimensionCode.RepeatVictim, false) });

        Assert.Equal(CellStatus.Perturbed, table.Count(YesNo.Yes).Status);
        Assert.Equal(WithheldReason.Complement, table.Count(YesNo.No).Reason);
        Assert.Equal(WithheldReason.Complement, no.Counts[0].Reason);
    }

    [Fact]
    public void Police_CountOnlyTheirOwnConsentedReferrals()
    {
        var service = new RandomService(4, 8_000);
        var cube = service.Cube();
        var reader = Reader(cube, DisclosurePolicy.ForPolice("LEICESTERSHIRE"));
        var exact = new StatisticsReader(cube, DisclosurePolicy.ExactUnderAgreement);
        var own = Base with { Where = AudienceReach.Force("LEICESTERSHIRE").Base };

        var (published, count) = (reader.Read(Base).Counts[0].Value!.Value, exact.Read(own).Counts[0].Value!.Value);

        Assert.InRange(published - count, -5, 5);
        Assert.True(exact.Read(Base).Counts[0].Value > count + 100);
    }

    internal static DisclosurePolicy Policy { get; } = DisclosurePolicy.ForPartner(District);

    internal static Question Base { get; } = new()
    {
        Subject = Subject.Cases,
        Cohort = Cohort.Closed,
        Period = new Period(new DateOnly(2020, 4, 1), new DateOnly(2021, 3, 31)),
    };

    internal static StatisticsReader Reader(CaseCube cube, DisclosurePolicy policy) => new(TestEditions.Keyed(cube), policy);

    /// <summary>Questions that a partner is answered, of every dimension.</summary>
    private static Question[] Asked(int seed, int number)
    {
        var random = new Random(seed);
        var reader = Reader(new RandomService(1, 1).Cube(), Policy);
        var dimensions = ProtectionRules.Partnership.Dimensions.Order().ToArray();
        return
        [
            .. Enumerable.Range(0, number * 4).Select(_ => Next())
                .Where(question => reader.Check(question) is null).Distinct().Take(number),
        ];

        Question Next()
        {
            var quarter = new FinancialQuarter(2019 + random.Next(2), 1 + random.Next(4));
            var year = new Period(new DateOnly(quarter.StartYear, 4, 1), new DateOnly(quarter.StartYear + 1, 3, 31));
            random.Shuffle(dimensions);
            var question = random.Next(3) == 0 ? Base with { Subject = Subject.Referrals, Cohort = Cohort.Referred } : Base;
            return question with
            {
                Period = random.Next(2) == 0 ? year : new Period(quarter.Start, quarter.End),
                By = [.. dimensions.Take(random.Next(3))],
                Where = random.Next(2) == 0 ? Filter.All : OneOf(DimensionCatalogue.Get(dimensions[3])),
            };
        }

        Filter OneOf(Dimension dimension) =>
            dimension.Code == DimensionCode.LocalAuthority ? Filter.In(dimension.Code, District)
            : dimension.Categories.IsEmpty ? Filter.All
            : Filter.In(dimension.Code, dimension.Categories[random.Next(dimension.Categories.Length)].Code);
    }

    /// <returns>Null for an axis of time, which is asked for as the period and not by a filter.</returns>
    private static Filter? In(TableAxis axis, int category) =>
        axis.Dimension is DimensionCode.Quarter or DimensionCode.FinancialYear
            ? null
            : Filter.In(axis.Dimension, axis.Categories[category].Code);

    private static IEnumerable<(int A, int B)> Pairs(PublishedTable table) =>
        from a in Enumerable.Range(0, table.Axes[0].Categories.Length)
        from b in Enumerable.Range(0, table.Axes[1].Categories.Length)
        where (a + b) % 3 == 0
        select (a, b);

    private static string Text(PublishedTable table) => string.Join(' ', table.Counts.Select(count => $"{count.Value}{count.Reason}"));
}
