using VictimFirst.Statistics.Publication;
using VictimFirst.Statistics.Publication.Policy;
using VictimFirst.Statistics.Questions;

namespace VictimFirst.Statistics.Tests.Publication;

public class PolicyCheckTests
{
    private static readonly StatisticsReader Partner = ReaderOf(ProtectedFiguresTests.Policy);
    private static readonly StatisticsReader Police = ReaderOf(DisclosurePolicy.ForPolice("LEICESTERSHIRE"));
    private static readonly StatisticsReader Anybody = ReaderOf(DisclosurePolicy.Public);

    private static Question Base => ProtectedFiguresTests.Base;

    [Fact]
    public void Question_OfACalendarPeriodAndAFewPublishedCategories_IsAnswered() => Assert.Null(Partner.Check(Base with
    {
        By = [DimensionCode.OccurrenceType, DimensionCode.Gender],
        Where = Filter.In(DimensionCode.LocalAuthority, "E07000130"),
    }));

    [Theory]
    [InlineData(2020, 4, 1, 2020, 6, 30, true)]
    [InlineData(2020, 4, 1, 2021, 3, 31, true)]
    [InlineData(2020, 4, 1, 2020, 4, 30, false)]
    [InlineData(2020, 4, 1, 2020, 9, 30, false)]
    [InlineData(2020, 7, 1, 2021, 6, 30, false)]
    [InlineData(2020, 4, 2, 2020, 6, 30, false)]
    [InlineData(2019, 4, 1, 2021, 3, 31, false)]
    public void Period_OfAQuarterOrAFinancialYear_IsAnsweredAndNoOther(int y1, int m1, int d1, int y2, int m2, int d2, bool isAnswered) =>
        AssertRule(
            isAnswered ? null : PolicyRule.Period, Partner,
            Base with { Period = new Period(new DateOnly(y1, m1, d1), new DateOnly(y2, m2, d2)) });

    [Fact]
    public void Filter_OtherThanOneCategoryOfEachDimension_IsRefused()
    {
        var male = Filter.In(DimensionCode.Gender, "MALE");
        foreach (var filter in new[]
        {
            Filter.Not(male),
            Filter.Or(male, Filter.Is(DimensionCode.RepeatVictim)),
            Filter.In(DimensionCode.Gender, "MALE", "FEMALE"),
            Filter.In(DimensionCode.Gender),
            Filter.And(male, Filter.Not(Filter.Is(DimensionCode.RepeatVictim))),
            Filter.And(male, Filter.In(DimensionCode.Gender, "FEMALE")),
            Filter.Between(DayCode.Closed, new DateOnly(2020, 5, 1), null),
            Filter.Range(MeasureCode.DaysOfSupport, 3, null),
        })
        {
            AssertRule(PolicyRule.Filter, Partner, Base with { Where = filter });
        }

        AssertRule(PolicyRule.Filter, Partner, Base with { Where = male, By = [DimensionCode.Gender] });
    }

    [Fact]
    public void Units_InAnotherCohortThanTheirOwn_AreRefused()
    {
        AssertRule(null, Partner, Base with { Subject = Subject.Referrals, Cohort = Cohort.Referred });
        AssertRule(PolicyRule.Unit, Partner, Base with { Cohort = Cohort.Referred });
        AssertRule(PolicyRule.Unit, Partner, Base with { Cohort = Cohort.Supported });
        AssertRule(PolicyRule.Unit, Partner, Base with { Subject = Subject.Needs });
        AssertRule(PolicyRule.Unit, Police, Base with { Subject = Subject.Referrals, Cohort = Cohort.Referred });
    }

    [Fact]
    public void Measures_ThatTellOfSingleRecordsOrCountOnePersonManyTimes_AreRefused()
    {
        AssertRule(PolicyRule.Measure, Partner, Base with { Measure = Measure.Median(MeasureCode.DaysOfSupport) });
        AssertRule(PolicyRule.Measure, Partner, Base with { Measure = Measure.People });
        AssertRule(PolicyRule.Measure, Partner, Base with { Measure = Measure.SupportActions });
        AssertRule(null, Partner, Base with { Measure = Measure.Mean(MeasureCode.DaysOfSupport) });
        AssertRule(PolicyRule.Measure, Anybody, Base with { Measure = Measure.Mean(MeasureCode.DaysOfSupport) });
    }

    [Fact]
    public void Dimensions_OutsideTheListOrTooManyOrTooSensitiveTogether_AreRefused()
    {
        AssertRule(PolicyRule.Dimension, Partner, Base with { By = [DimensionCode.PoliceBeat] });
        AssertRule(PolicyRule.Dimension, Partner, Base with { By = [DimensionCode.CountyOrUnitary] });
        AssertRule(PolicyRule.Dimension, Partner, Base with { By = [DimensionCode.Month] });
        AssertRule(PolicyRule.Dimension, Partner, Base with { Where = Filter.In(DimensionCode.Ethnicity, "WHITE_BRITISH") });
        AssertRule(
            PolicyRule.DimensionCount,
            Partner,
            Base with
            {
                By = [DimensionCode.Gender, DimensionCode.AgeBand, DimensionCode.SupportTier],
                Where = Filter.Is(DimensionCode.RepeatVictim),
            });
        AssertRule(PolicyRule.SensitiveDimension, Partner, Base with { By = [DimensionCode.HateStrand, DimensionCode.EthnicityGroup] });
        AssertRule(
            PolicyRule.SensitiveDimension, Partner, Base with { By = [DimensionCode.Religion], Where = Filter.Is(DimensionCode.Hate) });
        AssertRule(null, Police, Base with { By = [DimensionCode.HateByOccurrenceType, DimensionCode.HateFlaggedOnVcop] });
        AssertRule(PolicyRule.Dimension, Police, Base with { By = [DimensionCode.Gender] });
        AssertRule(PolicyRule.SensitiveDimension, Anybody, Base with { By = [DimensionCode.Religion, DimensionCode.LocalAuthority] });
    }

    [Fact]
    public void Table_OfMoreCellsThanTheLimit_IsRefusedByTheTableThatIsMade()
    {
        AssertRule(
            PolicyRule.TableSize, Partner, Base with { By = [DimensionCode.OccurrenceType, DimensionCode.AgeBand, DimensionCode.Gender] });

        // A sensitive filter is an axis of the table behind it.
        var narrow = Base with { By = [DimensionCode.OccurrenceType, DimensionCode.AgeBand] };
        AssertRule(null, Partner, narrow);
        AssertRule(PolicyRule.TableSize, Partner, narrow with { Where = Filter.In(DimensionCode.Religion, "CHRISTIAN") });
    }

    [Fact]
    public void Policies_AndCubes_MustFit()
    {
        var cube = new RandomService(1, 5).Cube();

        Assert.Throws<ArgumentException>(() => new StatisticsReader(cube, ProtectedFiguresTests.Policy));
        Assert.Throws<ArgumentException>(() => ProtectedFiguresTests.Reader(cube, DisclosurePolicy.ExactUnderAgreement));
    }

    private static StatisticsReader ReaderOf(DisclosurePolicy policy) =>
        ProtectedFiguresTests.Reader(new RandomService(1, 50).Cube(), policy);

    private static void AssertRule(PolicyRule? rule, StatisticsReader reader, Question question) =>
        Assert.Equal(rule, (reader.Check(question) as PolicyRefusal)?.Rule);
}
