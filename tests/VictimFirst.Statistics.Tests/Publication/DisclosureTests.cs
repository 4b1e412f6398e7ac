using VictimFirst.Statistics.Publication;

namespace VictimFirst.Statistics.Tests.Publication;

public class DisclosureTests
{
    private readonly Disclosure exact = new(DisclosurePolicy.ExactUnderAgreement);

    [Theory]
    [InlineData(0, CellStatus.Exact)]
    [InlineData(1, CellStatus.Small)]
    [InlineData(4, CellStatus.Small)]
    [InlineData(5, CellStatus.Exact)]
    [InlineData(2641, CellStatus.Exact)]
    public void ExactPolicy_AnyCount_KeepsItAndMarksOneToFour(int number, CellStatus status)
    {
        var published = exact.Publish(new RawCount(number));

        Assert.Equal(number, published.Value);
        Assert.Equal(status, published.Status);
    }

    [Fact]
    public void Average_OverAnEmptyBase_IsNotPublished()
    {
        Assert.Null(exact.PublishAverage(0, RawCount.Zero));
        Assert.Equal(12.5, exact.PublishAverage(12.5, new RawCount(2)));
    }
}
