using System.Text;

namespace VictimFirst.GraphQL.Language;

/// <summary>The meaning of a block string's text, and text for a meaning. Specification section 2.10.4, "Block Strings".</summary>
internal static class BlockString
{
    private const string Quotes = "\"\"\"", EscapedQuotes = "\\\"\"\"";

    /// <summary>
    /// BlockStringValue(): lines end with LF, the common indentation of all lines but the first goes, blank outer lines go.
    /// </summary>
    public static string Dedent(ReadOnlySpan<char> raw)
    {
        if (raw.IndexOfAny('\n', '\r') < 0 && raw.IndexOf('\\') < 0)
        {
            return Indentation(raw) == raw.Length ? string.Empty : raw.ToString();
        }

        var lines = SplitLines(raw.ToString().Replace(EscapedQuotes, Quotes, StringComparison.Ordinal));
        var common = int.MaxValue;
        int first = -1, last = -1;
        for (var i = 0; i < lines.Length; i++)
        {
            var indentation = Indentation(lines[i]);
            if (indentation == lines[i].Length) continue;
            if (first < 0) first = i;
            last = i;
            if (i > 0) common = Math.Min(common, indentation);
        }

        if (first < 0) return string.Empty;
        var value = new StringBuilder();
        for (var i = first; i <= last; i++)
        {
            if (i > first) value.Append('\n');
            value.Append(i == 0 ? lines[i] : lines[i].AsSpan(Math.Min(common, lines[i].Length)));
        }

        return value.ToString();
    }

    /// <summary>
    /// Whether <see cref="Print"/> followed by reading gives the same value: carriage returns and outer blank lines are lost.
    /// </summary>
    public static bool CanHold(string value) => Dedent(Print(value).AsSpan()[Quotes.Length..^Quotes.Length]) == value;

    public static string Print(string value)
    {
        var escaped = Escape(value);
        var lines = SplitLines(escaped);
        var isSingleLine = lines.Length == 1;

        // A first line is never dedented, so one that is not indented would be lost among others that all are.
        var needsLeadingBreak = !isSingleLine && lines.Skip(1).All(line => line.Length == 0 || IsBlank(line[0]));
        var endsInEscapedQuotes = escaped.EndsWith(EscapedQuotes, StringComparison.Ordinal);
        var needsTrailingBreak = (value.EndsWith('"') && !endsInEscapedQuotes) || value.EndsWith('\\');
        var isMultiline = !isSingleLine || value.Length > 70 || needsTrailingBreak || endsInEscapedQuotes;
        var startsBlank = isSingleLine && value.Length > 0 && IsBlank(value[0]);

        var text = new StringBuilder(Quotes);
        if ((isMultiline && !startsBlank) || needsLeadingBreak) text.Append('\n');
        text.Append(escaped);
        if (isMultiline) text.Append('\n');
        return text.Append(Quotes).ToString();
    }

    private static string Escape(string value) => value.Replace(Quotes, EscapedQuotes, StringComparison.Ordinal);

    private static string[] SplitLines(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Split('\n');

    private static int Indentation(ReadOnlySpan<char> line)
    {
        var i = 0;
        while (i < line.Length && IsBlank(line[i])) i++;
        return i;
    }

    private static bool IsBlank(char c) => c is ' ' or '\t';
}
