using FsCheck;
using FsCheck.Fluent;
using VictimFirst.Domain.Time;

namespace VictimFirst.Domain.Tests.Time;

public sealed class FinancialQuarterTests
{
    [Theory]
    [InlineData("2020-21 Q1", "2020-04-01", "2020-06-30")]
    [InlineData("2020-21 Q4", "2021-01-01", "2021-03-31")]
    [InlineData("2019-20 Q4", "2020-01-01", "2020-03-31")]
    [InlineData("1999-00 Q3", "1999-10-01", "1999-12-31")]
    public void Label_NamesTheQuarterOfTheFinancialYear(string label, string start, string end)
    {
        var quarter = FinancialQuarter.Parse(label);

        Assert.Equal(DateOnly.Parse(start), quarter.Start);
        Assert.Equal(DateOnly.Parse(end), quarter.End);
        Assert.Equal(label, quarter.Label);
    }

    [Theory]
    [InlineData("Q2 2020")]
    [InlineData("2020 Q2")]
    [InlineData("2020Q2")]
    [InlineData("q2/2020")]
    [InlineData("2020-Q2")]
    public void QuarterWithOneYear_IsAmbiguous_AndBothCandidatesAreNamed(string text)
    {
        var error = Assert.Throws<FormatException>(() => FinancialQuarter.Parse(text));

        Assert.Contains(text, error.Message, StringComparison.Ordinal);
        Assert.Contains("'2020-21 Q2' (July-September 2020, by the financial year)", error.Message, StringComparison.Ordinal);
        Assert.Contains("'2020-21 Q1' (April-June 2020, by the calendar year)", error.Message, StringComparison.Ordinal);
        Assert.Contains("such as '2020-21 Q1'", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void FirstCalendarQuarter_BelongsToTheFinancialYearBefore() =>
        Assert.Contains("'2019-20 Q4' (January-March 2020, by the calendar year)", Message("Q1 2020"), StringComparison.Ordinal);

    [Fact]
    public void YearsThatDoNotFollowEachOther_AreRefused_WithTheRightForm() =>
        Assert.Contains("'2020-21'", Message("2020-22 Q1"), StringComparison.Ordinal);

    [Theory]
    [InlineData("")]
    [InlineData("2020-21")]
    [InlineData("2020-21 Q5")]
    [InlineData("2020-21 Q1 ")]
    [InlineData("2020-21 Q1\n")]
    [InlineData("2020/21 Q1")]
    [InlineData("April-June 2020")]
    [InlineData("01/04/2020")]
    [InlineData("Q2 0000")]
    [InlineData("٢٠٢٠-٢١ Q1")]
    public void AnotherForm_IsRefused_SayingTheExpectedOne(string text) =>
        Assert.Contains("such as '2020-21 Q1'", Message(text), StringComparison.Ordinal);

    [Fact]
    public void LongText_IsShownShortened() => Assert.True(Message(new string('x', 10_000)).Length < 300);

    [Fact]
    public void EveryDay_LiesInExactlyItsQuarter_BetweenTheNeighbours() => Prop.ForAll(
        Gen.Choose(0, 200 * 365).Select(days => new DateOnly(1900, 4, 1).AddDays(days)).ToArbitrary(),
        day =>
        {
            var quarter = FinancialQuarter.Of(day);
            return quarter.Contains(day)
                && quarter.Number is >= 1 and <= 4
                && quarter.Previous.End.AddDays(1) == quarter.Start
                && quarter.Next.Start == quarter.End.AddDays(1)
                && quarter.Next.Previous == quarter
                && FinancialQuarter.Parse(quarter.Label) == quarter;
        }).QuickCheckThrowOnFailure();

    private static string Message(string text) => Assert.Throws<FormatException>(() => FinancialQuarter.Parse(text)).Message;
}
