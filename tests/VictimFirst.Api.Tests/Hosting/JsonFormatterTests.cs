using System.Net.Sockets;
using System.Text.Json;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using VictimFirst.Api.Hosting;
using VictimFirst.Api.Tests.Identity;

namespace VictimFirst.Api.Tests.Hosting;

public sealed class JsonFormatterTests
{
    [Fact]
    public void Record_HasTimeLevelCategoryMessageAndValues()
    {
        var record = JsonSerializer.Deserialize<JsonElement>(Write("refused: {Reason}, {Count}", ["Reason", "expired"], ["Count", 3]));

        Assert.Equal("2026-01-05T12:00:00Z", record.GetProperty("time").GetString());
        Assert.Equal(("Warning", "Test"), (record.GetProperty("level").GetString(), record.GetProperty("category").GetString()));
        Assert.Equal("""{"Reason":"expired","Count":"3"}""", record.GetProperty("values").GetRawText());
    }

    [Theory]
    [InlineData("a\r\n{\"level\":\"Error\"}")]
    [InlineData("\u001b[2J\u0007\0\u007f\u0085\u2028\u2029\u202E")]
    [InlineData("half \ud800")]
    public void WhatAClientSent_StaysInItsLine_AsPlainAscii(string sent)
    {
        var line = Write(sent, ["Sent", sent]);

        Assert.EndsWith("}\n", line, StringComparison.Ordinal);
        Assert.All(line[..^1], character => Assert.InRange(character, ' ', '~'));
        JsonSerializer.Deserialize<JsonElement>(line);
    }

    [Fact]
    public void Exception_HasTypesCodesAndStack_AndNoMessage()
    {
        var line = Write(
            "failed",
            Thrown(() =>
                throw new FormatException("'Ada Lovelace' is not a date", new SocketException((int)SocketError.ConnectionRefused))));

        Assert.DoesNotContain("Ada", line, StringComparison.Ordinal);
        var exception = JsonSerializer.Deserialize<JsonElement>(line).GetProperty("exception");
        Assert.Equal("System.FormatException", exception.GetProperty("type").GetString());
        Assert.Contains(
            nameof(Exception_HasTypesCodesAndStack_AndNoMessage), exception.GetProperty("stack").GetString(), StringComparison.Ordinal);
        Assert.Equal("ConnectionRefused", exception.GetProperty("inner").GetProperty("code").GetString());
    }

    private static Exception Thrown(Action action) => Assert.ThrowsAny<Exception>(action);

    private static string Write(string message, params object[][] values) => Write(message, null, values);

    private static string Write(string message, Exception? exception, params object[][] values)
    {
        using var text = new StringWriter();
        KeyValuePair<string, object?>[] state =
            [.. values.Select(value => new KeyValuePair<string, object?>((string)value[0], value[1])), new("{OriginalFormat}", message)];
        var entry = new LogEntry<KeyValuePair<string, object?>[]>(LogLevel.Warning, "Test", default, state, exception, (_, _) => message);
        new JsonFormatter(new ManualClock(TestTokens.Now)).Write(entry, null, text);
        return text.ToString();
    }
}
