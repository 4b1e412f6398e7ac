using VictimFirst.Statistics.Publication;
using VictimFirst.Statistics.Published;

namespace VictimFirst.Statistics.Tests.Published;

public sealed class PublishedFigureTests
{
    private static readonly PrintedFigure Closed = new(
        "2020-21 Q1", "Report", "1", "CASES_CLOSED", null, "Cases closed", "2,641", 2641, PrintedUnit.Count, null);

    private static readonly PrintedFigure Rate = Closed with { Printed = "21.2%", Value = 0.212m, Unit = PrintedUnit.Share };

    [Fact]
    public void SameNumber_Agrees_WithoutReason()
    {
        var figure = Of(Closed, Count(2641));

        Assert.True(figure.Agrees);
        Assert.Equal(0, figure.Difference);
        Assert.Null(figure.DifferenceReason);
        Assert.Null(figure.Reason);
    }

    [Theory]
    [InlineData(212, 1000, true)]
    [InlineData(560, 2641, true)]
    [InlineData(2125, 10000, false)]
    [InlineData(2115, 10000, true)]
    [InlineData(2114, 10000, false)]
    public void Share_AgreesWhereItRoundsToThePrintedDecimals(int numerator, int denominator, bool agrees) =>
        Assert.Equal(agrees, Of(Rate, CurrentFigure.Of(PublishedRate.Of(Exact(numerator), Exact(denominator)))).Agrees);

    [Fact]
    public void AnotherNumber_WithoutNotice_HasChangedSince_AndSaysTheVersion()
    {
        var figure = Of(Closed, Count(2640));

        Assert.Equal(-1, figure.Difference);
        Assert.Equal(DifferenceReason.DataChanged, figure.DifferenceReason);
        Assert.Contains("version 7", figure.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void AnotherNumber_WithNotice_IsExplainedByIt()
    {
        var notice = CorrectionNotices.Get("N03");

        Assert.Equal(notice.Reason, Of(Closed with { Notice = notice }, Count(1)).Reason);
    }

    [Fact]
    public void NumberOfDataThatDoesNotHoldTheQuarter_SaysSo_EvenWithANotice() =>
        Assert.Equal(
            DifferenceReason.OutsideData,
            PublishedFigure.Of(Closed with { Notice = CorrectionNotices.Get("N03") }, Count(0), isCovered: false, 7).DifferenceReason);

    [Fact]
    public void WithheldNumber_HasNoDifference()
    {
        var figure = Of(Closed, CurrentFigure.Of(new PublishedCount(null, CellStatus.Withheld)));

        Assert.Null(figure.Difference);
        Assert.Equal(DifferenceReason.Protected, figure.DifferenceReason);
    }

    [Fact]
    public void NumberWithNoise_NeverAgrees_SoThatAgreementDoesNotTellTheExactOne() =>
        Assert.Equal(
            DifferenceReason.Protected, Of(Closed, CurrentFigure.Of(new PublishedCount(2641, CellStatus.Perturbed))).DifferenceReason);

    [Fact]
    public void NothingToCount_SaysSo() => Assert.Equal(DifferenceReason.NotCounted, Of(Closed, null).DifferenceReason);

    private static PublishedFigure Of(PrintedFigure printed, CurrentFigure? current) =>
        PublishedFigure.Of(printed, current, isCovered: true, 7);

    private static CurrentFigure Count(int number) => CurrentFigure.Of(Exact(number));

    private static PublishedCount Exact(int number) => new(number, CellStatus.Exact);
}
