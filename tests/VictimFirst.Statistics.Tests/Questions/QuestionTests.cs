using VictimFirst.Statistics.Publication;
using VictimFirst.Statistics.Questions;
using static VictimFirst.Statistics.Tests.ServiceData;

namespace VictimFirst.Statistics.Tests.Questions;

public class QuestionTests
{
    private static readonly Question Asked = new()
    {
        Subject = Subject.Cases,
        Cohort = Cohort.Closed,
        Period = new Period(new DateOnly(2020, 4, 1), new DateOnly(2020, 6, 30)),
    };

    [Fact]
    public void Questions_OfTheSameParts_AreEqual()
    {
        Assert.Equal(One("A", "B"), One("B", "A", "A"));
        Assert.Equal(One("A", "B").GetHashCode(), One("B", "A").GetHashCode());
        Assert.NotEqual(One("A"), One("A", "B"));
        Assert.NotEqual(
            Asked with { By = [DimensionCode.Gender, DimensionCode.Hate] }, Asked with { By = [DimensionCode.Hate, DimensionCode.Gender] });

        static Question One(params string[] codes) => Asked with
        {
            By = [DimensionCode.Gender],
            Where = Filter.And(
                Filter.In(DimensionCode.Religion, codes),
                Filter.Or(Filter.Is(DimensionCode.Hate), Filter.Between(DayCode.Opened, null, null))),
        };
    }

    [Fact]
    public void Question_AskedTwice_IsAnsweredOnce()
    {
        var reader = Reader(new ServiceData().With(Standard(1)));

        Assert.Same(reader.Read(Asked), reader.Read(Asked with { By = [] }));
    }

    [Fact]
    public void Months_OfAPeriod_AreAllThereInOrder()
    {
        var reader = Reader(new ServiceData().With(Standard(1), Standard(2), Standard(3) with { ClosedOn = new DateOnly(2020, 6, 30) }));

        var table = reader.Read(Asked with { By = [DimensionCode.Month] });

        Assert.Equal(["2020-04", "2020-05", "2020-06"], Assert.Single(table.Axes).Categories.Select(c => c.Code));
        Assert.Equal([0, 2, 1], table.Counts.Select(c => c.Value));
    }

    [Fact]
    public void People_WithSeveralCases_CountOnceACell()
    {
        var reader = Reader(new ServiceData().With(
            Standard(1) with { PersonId = 5 },
            Standard(2) with { PersonId = 5, OccurrenceType = "ROBBERY" },
            Standard(3) with { PersonId = 6_000_000_000_000 },
            Standard(4) with { PersonId = 5 }));

        Assert.Equal(2, reader.Read(Asked with { Measure = Measure.People }).Count().Value);
        var byType = reader.Read(Asked with { Measure = Measure.People, By = [DimensionCode.OccurrenceType] });
        Assert.Equal((2, 1), (byType.Count("THEFT").Value, byType.Count("ROBBERY").Value));
    }

    [Fact]
    public void Supported_CountsWhoeverWasWithTheServiceOnADayOfThePeriod()
    {
        var reader = Reader(new ServiceData().With(
            Standard(1) with { OpenedAt = Noon(2020, 6, 30), ClosedOn = null },
            Standard(2) with { OpenedAt = Noon(2020, 7, 1), ClosedOn = null },
            Standard(3) with { OpenedAt = Noon(2019, 7, 1), ClosedOn = new DateOnly(2020, 4, 1) },
            Standard(4) with { OpenedAt = Noon(2019, 7, 1), ClosedOn = new DateOnly(2020, 3, 31) },
            Standard(5) with { OpenedAt = Noon(2019, 7, 1), ClosedOn = new DateOnly(2021, 1, 1) }));

        Assert.Equal(3, reader.Read(Asked with { Cohort = Cohort.Supported }).Count().Value);
    }

    [Fact]
    public void Prepare_WhenTheRequestIsGone_Stops()
    {
        var reader = Reader(new ServiceData().With(Standard(1)));

        Assert.ThrowsAny<OperationCanceledException>(() => reader.Prepare([Asked], new CancellationToken(canceled: true)));
    }

    [Fact]
    public void Prepare_OnSeveralWorkersWhenTheRequestIsGone_Stops()
    {
        var cube = new RandomService(1, 1_500).Cube(rowsPerChunk: 16);
        var reader = new StatisticsReader(cube, DisclosurePolicy.ExactUnderAgreement, mostWorkers: 2);

        Assert.ThrowsAny<OperationCanceledException>(() => reader.Prepare([Asked], new CancellationToken(canceled: true)));
    }

    private static StatisticsReader Reader(ServiceData data) => new(data.Cube(), DisclosurePolicy.ExactUnderAgreement);
}
