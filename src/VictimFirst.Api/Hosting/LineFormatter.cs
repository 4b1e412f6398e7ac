using System.Globalization;
using System.Text;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Logging.Console;

namespace VictimFirst.Api.Hosting;

/// <summary>
/// A log record as a line of text. Control characters are escaped: a terminal would obey them, and a line break would forge a record.
/// </summary>
internal sealed class LineFormatter() : ConsoleFormatter(FormatterName)
{
    public const string FormatterName = "line";

    public override void Write<TState>(in LogEntry<TState> logEntry, IExternalScopeProvider? scopeProvider, TextWriter textWriter)
    {
        var message = logEntry.Formatter(logEntry.State, logEntry.Exception);
        textWriter.Write($"{Word(logEntry.LogLevel)} {logEntry.Category}: {Escape(message)}\n");
        if (logEntry.Exception is null) return;
        // A stack trace keeps its lines, indented: no record starts like that.
        foreach (var line in logEntry.Exception.ToString().Split('\n')) textWriter.Write($"      {Escape(line.TrimEnd('\r'))}\n");
    }

    /// <summary>Control and format characters, line and paragraph separators and halves of surrogate pairs as <c>\uXXXX</c>.</summary>
    internal static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 16);
        for (var index = 0; index < text.Length; index++)
        {
            if (Rune.TryGetRuneAt(text, index, out var rune) && IsPlain(rune))
            {
                escaped.Append(rune);
                index += rune.Utf16SequenceLength - 1;
            }
            else
            {
                escaped.Append(CultureInfo.InvariantCulture, $"\\u{(int)text[index]:X4}");
            }
        }

        return escaped.ToString();
    }

    private static bool IsPlain(Rune rune) => Rune.GetUnicodeCategory(rune)
        is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);

    private static string Word(LogLevel level) => level switch
    {
        LogLevel.Trace => "trace",
        LogLevel.Debug => "debug",
        LogLevel.Information => "info",
        LogLevel.Warning => "warn",
        _ => "error",
    };
}
