using VictimFirst.Api.Schema.Statistics;
using VictimFirst.Domain.Time;

namespace VictimFirst.Api.Tests.Statistics;

public sealed class ReportingPeriodTests
{
    private static ReportingPeriod Quarter => ReportingPeriod.Of(FinancialQuarter.Parse("2020-21 Q1"));

    [Fact]
    public void Labels_AreThoseAClientWrites()
    {
        Assert.Equal("2020-21 Q1", Quarter.Label);
        Assert.Equal("2019-20", ReportingPeriod.OfFinancialYear(2019).Label);
        Assert.Equal("2020-02", ReportingPeriod.OfMonth(new(2020, 2, 29)).Label);
        Assert.Equal("12 months to 2020-06", ReportingPeriod.TwelveMonthsTo(new(2020, 6, 1)).Label);
        Assert.Equal("2020-04-15 to 2020-05-02", ReportingPeriod.OfDays(new(2020, 4, 15), new(2020, 5, 2)).Label);
    }

    [Fact]
    public void PreviousPeriod_IsOfTheSameKind()
    {
        Assert.Equal("2019-20 Q4", Before(Quarter).Label);
        Assert.Equal("2018-19", Before(ReportingPeriod.OfFinancialYear(2019)).Label);
        Assert.Equal("2020-02", Before(ReportingPeriod.OfMonth(new(2020, 3, 31))).Label);
        Assert.Equal("12 months to 2019-06", Before(ReportingPeriod.TwelveMonthsTo(new(2020, 6, 30))).Label);
    }

    [Fact]
    public void PreviousPeriod_OfDays_IsAsManyDaysBefore() =>
        Assert.Equal("2020-03-14 to 2020-03-31", Before(ReportingPeriod.OfDays(new(2020, 4, 1), new(2020, 4, 18))).Label);

    [Fact]
    public void PreviousPeriod_BeforeTheCalendarBegins_IsNone() =>
        Assert.Null(
            ReportingPeriod.OfDays(ReportingPeriod.EarliestDay, ReportingPeriod.LatestDay).ComparedWith(ComparisonPeriod.PreviousPeriod));

    [Fact]
    public void SamePeriodLastYear_OfWholeMonths_StaysWholeMonths()
    {
        Assert.Equal("2019-20 Q1", LastYear(Quarter).Label);
        Assert.Equal((new DateOnly(2020, 2, 1), new DateOnly(2020, 2, 29)), Days(LastYear(ReportingPeriod.OfMonth(new(2021, 2, 1)))));
        Assert.Equal((new DateOnly(2019, 2, 1), new DateOnly(2019, 2, 28)), Days(LastYear(ReportingPeriod.OfMonth(new(2020, 2, 1)))));
        Assert.Equal(
            (new DateOnly(2020, 1, 1), new DateOnly(2020, 2, 29)),
            Days(LastYear(ReportingPeriod.OfDays(new(2021, 1, 1), new(2021, 2, 28)))));
        Assert.Equal(
            (new DateOnly(2019, 3, 1), new DateOnly(2020, 2, 29)), Days(LastYear(ReportingPeriod.TwelveMonthsTo(new(2021, 2, 1)))));
    }

    [Fact]
    public void SamePeriodLastYear_OfOtherDays_HasThe29thAsThe28th()
    {
        Assert.Equal(
            (new DateOnly(2019, 2, 28), new DateOnly(2019, 2, 28)),
            Days(LastYear(ReportingPeriod.OfDays(new(2020, 2, 29), new(2020, 2, 29)))));
        Assert.Equal(
            (new DateOnly(2019, 2, 10), new DateOnly(2019, 3, 9)),
            Days(LastYear(ReportingPeriod.OfDays(new(2020, 2, 10), new(2020, 3, 9)))));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Parts_TileThePeriod_AndAreAsManyAsTheirCount(int seed)
    {
        var random = new Random(seed);
        for (var round = 0; round < 500; round++)
        {
            var first = ReportingPeriod.EarliestDay.AddDays(random.Next(100_000));
            var period = ReportingPeriod.OfDays(first, first.AddDays(random.Next(2_000)));
            foreach (var interval in Enum.GetValues<Interval>())
            {
                var parts = period.Parts(interval).ToList();

                Assert.Equal(period.PartCount(interval), parts.Count);
                Assert.Equal((period.First, period.Last), (parts[0].First, parts[^1].Last));
                Assert.All(parts.Zip(parts.Skip(1)), pair => Assert.Equal(pair.First.Last.AddDays(1), pair.Second.First));
                Assert.All(parts.Skip(1).SkipLast(1), part => Assert.NotEqual(PeriodKind.Days, part.Kind));
            }
        }
    }

    [Fact]
    public void Parts_OfAPeriodThatEndsInsideAMonth_AreCutThere() => Assert.Equal(
        ["2020-04-15 to 2020-04-30", "2020-05", "2020-06-01 to 2020-06-02"],
        ReportingPeriod.OfDays(new(2020, 4, 15), new(2020, 6, 2)).Parts(Interval.Month).Select(part => part.Label));

    private static ReportingPeriod Before(ReportingPeriod period) => period.ComparedWith(ComparisonPeriod.PreviousPeriod)!;

    private static ReportingPeriod LastYear(ReportingPeriod period) => period.ComparedWith(ComparisonPeriod.SamePeriodLastYear)!;

    private static (DateOnly, DateOnly) Days(ReportingPeriod period) => (period.First, period.Last);
}
