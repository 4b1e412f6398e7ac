using VictimFirst.Statistics.Publication;

namespace VictimFirst.Statistics.Tests.Publication;

public class PublishedRateTests
{
    private static readonly PublishedCount Withheld = new(null, CellStatus.Withheld);

    [Fact]
    public void Rate_OfTwoCounts_IsNumeratorOverDenominator()
    {
        var rate = PublishedRate.Of(Exact(560), Exact(2641));

        Assert.Equal(560.0 / 2641, rate.Value);
        Assert.Equal(CellStatus.Exact, rate.Status);
    }

    [Fact]
    public void Rate_OverAnEmptyBase_HasNoValueAndHoldsNothingBack()
    {
        var rate = PublishedRate.Of(Exact(0), Exact(0));

        Assert.Null(rate.Value);
        Assert.Equal(CellStatus.Exact, rate.Status);
    }

    [Fact]
    public void Rate_OfAWithheldCount_IsWithheld()
    {
        Assert.Null(PublishedRate.Of(Withheld, Exact(10)).Value);
        Assert.Equal(CellStatus.Withheld, PublishedRate.Of(Withheld, Exact(10)).Status);
        Assert.Null(PublishedRate.Of(Exact(10), Withheld).Value);
        Assert.Equal(CellStatus.Withheld, PublishedRate.Of(Exact(10), Withheld).Status);
    }

    [Theory]
    [InlineData(CellStatus.Exact, CellStatus.Small, CellStatus.Small)]
    [InlineData(CellStatus.Small, CellStatus.Exact, CellStatus.Small)]
    [InlineData(CellStatus.Small, CellStatus.Perturbed, CellStatus.Perturbed)]
    [InlineData(CellStatus.Perturbed, CellStatus.Exact, CellStatus.Perturbed)]
    public void Rate_OfCountsOfTwoStatuses_HasTheGraver(CellStatus numerator, CellStatus denominator, CellStatus rate)
    {
        Assert.Equal(rate, PublishedRate.Of(new PublishedCount(3, numerator), new PublishedCount(9, denominator)).Status);
    }

    private static PublishedCount Exact(int value) => new(value, CellStatus.Exact);
}
