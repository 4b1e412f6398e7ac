using VictimFirst.Statistics.Publication;
using VictimFirst.Statistics.Questions;
using VictimFirst.Statistics.Tabulation.Tallies;

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
    public void Mean_OverAnEmptyBase_HasNoValueAndSaysWhy()
    {
        var question = new Question
        {
            Subject = Subject.Cases,
            Cohort = Cohort.Closed,
            Period = new Period(new DateOnly(2020, 4, 1), new DateOnly(2020, 6, 30)),
            Measure = Measure.Mean(MeasureCode.HoursToAllocation),
        };
        var cells = new RawCells(2, hasSums: true);
        (cells.Counts[1], cells.Sums![1]) = (2, 90);

        var numbers = exact.Publish(question, [], cells).Numbers;

        Assert.Equal((null, NoValueReason.EmptyBase), (numbers[0].Value, numbers[0].Reason));
        Assert.Equal((0.75, null), (numbers[1].Value, numbers[1].Reason));
        Assert.Equal(CellStatus.Small, numbers[1].Status);
    }
}
