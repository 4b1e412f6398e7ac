using VictimFirst.GraphQL.Language;

namespace VictimFirst.GraphQL.Tests.Language;

public sealed class BlockStringTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("   ", "")]
    [InlineData(" a ", " a ")]
    [InlineData("\n  a\n    b\n\n  c\n", "a\n  b\n\nc")]
    [InlineData("a\n  b\n  c", "a\nb\nc")]
    [InlineData("\r\n a\r b\n\r\n", "a\nb")]
    [InlineData("\n\t\ta\n\tb\n", "\ta\nb")]
    [InlineData("\n  a\n \n  b", "a\n\nb")]
    [InlineData("\\\"\"\" \\n \\", "\"\"\" \\n \\")]
    [InlineData("\n a\u2028b\u0085c\n  d", "a\u2028b\u0085c\n d")]
    public void Dedent_RemovesIndentationAndOuterBlankLines(string raw, string value) => Assert.Equal(value, BlockString.Dedent(raw));

    [Theory]
    [InlineData("", "\"\"\"\"\"\"")]
    [InlineData("a", "\"\"\"a\"\"\"")]
    [InlineData(" a", "\"\"\" a\"\"\"")]
    [InlineData("a\nb", "\"\"\"\na\nb\n\"\"\"")]
    [InlineData("ends \"", "\"\"\"\nends \"\n\"\"\"")]
    [InlineData("ends \\", "\"\"\"\nends \\\n\"\"\"")]
    [InlineData("a \"\"\" b", "\"\"\"a \\\"\"\" b\"\"\"")]
    public void Print_ChoosesTheShortestFaithfulLayout(string value, string text) => Assert.Equal(text, BlockString.Print(value));

    [Theory]
    [InlineData("a\rb")]
    [InlineData("\na")]
    [InlineData("a\n")]
    [InlineData(" a\n b")]
    [InlineData("  ")]
    public void CanHold_IsFalseForWhatReadingWouldChange(string value) => Assert.False(BlockString.CanHold(value));

    [Fact]
    public void CanHold_TellsWhatRoundTrips()
    {
        var random = new Random(4711);
        for (var i = 0; i < 5_000; i++)
        {
            var value = new string(Enumerable.Range(0, random.Next(12)).Select(_ => "ab \t\n\"\\\r"[random.Next(8)]).ToArray());
            if (!BlockString.CanHold(value)) continue;
            var read = GraphQLParser.ParseValue(new Source(BlockString.Print(value)));
            Assert.Equal(value, Assert.IsType<StringValueNode>(read).Value);
        }
    }
}
