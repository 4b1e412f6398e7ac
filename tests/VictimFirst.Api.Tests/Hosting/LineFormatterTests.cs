using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using VictimFirst.Api.Hosting;

namespace VictimFirst.Api.Tests.Hosting;

public sealed class LineFormatterTests
{
    [Theory]
    [InlineData("plain é 😀", "plain é 😀")]
    [InlineData("a\r\nerror Audit: forged", "a\\u000D\\u000Aerror Audit: forged")]
    [InlineData("\u001b[2J\u0007\0\u007f", "\\u001B[2J\\u0007\\u0000\\u007F")]
    [InlineData("next\u0085line\u2028separated\u2029", "next\\u0085line\\u2028separated\\u2029")]
    [InlineData("right\u202Eleft", "right\\u202Eleft")]
    public void Message_StaysOneLine_AndCannotCommandATerminal(string message, string written) =>
        Assert.Equal($"warn Test: {written}\n", Write(message, null));

    [Fact]
    public void HalfASurrogatePair_IsEscaped() => Assert.Equal("warn Test: a\\uD800b\n", Write("a\ud800b", null));

    [Fact]
    public void Exception_KeepsItsLines_IndentedSoThatNoneLooksLikeARecord()
    {
        var lines = Write("failed", new InvalidOperationException("first\nerror Audit: forged\u001b[31m")).TrimEnd('\n').Split('\n');

        Assert.Equal("warn Test: failed", lines[0]);
        Assert.All(lines[1..], line => Assert.StartsWith("      ", line, StringComparison.Ordinal));
        Assert.Contains("      error Audit: forged\\u001B[31m", lines);
    }

    private static string Write(string message, Exception? exception)
    {
        using var text = new StringWriter();
        var entry = new LogEntry<string>(LogLevel.Warning, "Test", default, message, exception, (state, _) => state);
        new LineFormatter().Write(entry, null, text);
        return text.ToString();
    }
}
