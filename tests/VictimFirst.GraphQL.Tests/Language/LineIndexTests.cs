using VictimFirst.GraphQL.Language;

namespace VictimFirst.GraphQL.Tests.Language;

public sealed class LineIndexTests
{
    [Theory]
    [InlineData("")]
    [InlineData("one line")]
    [InlineData("a\nb\r\nc\rd\n\r\n\r\re")]
    [InlineData("\r")]
    public void Location_OfEveryCharacter_IsTheSourcesOwn(string text)
    {
        var source = new Source(text);
        var index = new LineIndex(source);
        for (var i = 0; i <= text.Length; i++)
        {
            // Between CR and LF there is no token.
            if (i > 0 && i < text.Length && text[i - 1] == '\r' && text[i] == '\n')
                continue;
            Assert.Equal(source.LocationOf(i), index.LocationOf(new NameNode { Value = "x", Start = i, End = i }));
        }
    }
}
