using VictimFirst.Statistics.Publication;

namespace VictimFirst.Statistics.Tests.Publication;

public class ComparisonTests
{
    private static readonly PublishedCount Withheld = new(null, CellStatus.Withheld);

    [Theory]
    [InlineData(2641, 3116, -475, Direction.Down)]
    [InlineData(3349, 3282, 67, Direction.Up)]
    [InlineData(9, 9, 0, Direction.Same)]
    public void CountComparison_OfTwoCounts_IsCurrentLessPrevious(int current, int previous, int change, Direction direction)
    {
        var comparison = new CountComparison(Exact(current), Exact(previous));

        Assert.Equal(change, comparison.Change);
        Assert.Equal(direction, comparison.Direction);
    }

    [Fact]
    public void CountComparison_WithAWithheldCount_IsAbsent()
    {
        Assert.Null(new CountComparison(Exact(9), Withheld).Change);
        Assert.Null(new CountComparison(Withheld, Exact(9)).Direction);
    }

    [Theory]
    [InlineData(1, 3, 2, 6, Direction.Same)]
    [InlineData(560, 2641, 637, 3116, Direction.Up)]
    [InlineData(1, 4, 1, 3, Direction.Down)]
    public void RateComparison_OfTwoRates_IsByValue(
        int numerator, int denominator, int numeratorBefore, int denominatorBefore, Direction direction)
    {
        var comparison = new RateComparison(Rate(numerator, denominator), Rate(numeratorBefore, denominatorBefore));

        Assert.Equal(direction, comparison.Direction);
        Assert.Equal(((double)numerator / denominator) - ((double)numeratorBefore / denominatorBefore), comparison.Change);
    }

    [Fact]
    public void RateComparison_WithARateOverAnEmptyBase_IsAbsent()
    {
        var comparison = new RateComparison(Rate(1, 2), Rate(0, 0));

        Assert.Null(comparison.Change);
        Assert.Null(comparison.Direction);
    }

    private static PublishedCount Exact(int value) => new(value, CellStatus.Exact);

    private static PublishedRate Rate(int numerator, int denominator) => PublishedRate.Of(Exact(numerator), Exact(denominator));
}
