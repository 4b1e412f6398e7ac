using VictimFirst.GraphQL.Language;

namespace VictimFirst.GraphQL.Tests.Language;

public sealed class SourceTests
{
    [Theory]
    [InlineData(0, 1, 1)]
    [InlineData(1, 1, 2)]
    [InlineData(2, 2, 1)]
    [InlineData(5, 3, 1)]
    [InlineData(7, 4, 1)]
    [InlineData(8, 4, 2)]
    public void LocationOf_CountsEveryKindOfLineEnd(int offset, int line, int column) =>
        Assert.Equal(new SourceLocation(line, column), new Source("a\nb\r\nc\rd").LocationOf(offset));
}
