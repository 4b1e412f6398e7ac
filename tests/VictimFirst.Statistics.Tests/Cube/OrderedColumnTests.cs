using VictimFirst.Statistics.Cube.Columns;

namespace VictimFirst.Statistics.Tests.Cube;

public class OrderedColumnTests
{
    [Theory]
    [InlineData(3, 5, 1, 4)]
    [InlineData(4, 4, 3, 0)]
    [InlineData(0, 2, 0, 1)]
    [InlineData(6, 99, 5, 1)]
    [InlineData(99, 99, 6, 0)]
    [InlineData(int.MinValue, int.MaxValue, 0, 6)]
    public void Between_TwoValues_FindsTheRunOfRowsInclusiveOfBothEnds(int low, int high, int first, int count)
    {
        var column = new OrderedColumn([2, 3, 3, 5, 5, 7]);

        Assert.Equal(new RowRange(first, count), column.Between(low, high));
    }

    [Fact]
    public void Between_InAColumnWithoutRows_IsEmpty()
    {
        Assert.Equal(new RowRange(0, 0), new OrderedColumn([]).Between(0, -1));
    }
}
