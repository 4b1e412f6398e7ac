using System.Globalization;

namespace VictimFirst.Data.Audit;

/// <summary>
/// That entries were erased because they were old enough: what the log's key signs, so that whoever owns the tables and has no key cannot
/// take entries away and call it an erasure. Three lines: the log's name and <c>/erasure</c>, the last entry erased, and the time before
/// which everything erased was recorded.
/// </summary>
/// <param name="UpTo">All entries from the first to this one.</param>
internal sealed record ErasureNote(string Origin, long UpTo, DateTimeOffset Before)
{
    private const string InstantFormat = "yyyy-MM-dd'T'HH:mm:ss.fff'Z'";

    public string Text => string.Create(
        CultureInfo.InvariantCulture,
        $"{Origin}/erasure\n{UpTo}\n{Before.UtcDateTime.ToString(InstantFormat, CultureInfo.InvariantCulture)}\n");

    /// <returns>Null where the text is not that of an erasure of this log.</returns>
    public static ErasureNote? Parse(string text, string origin) =>
        text.Split('\n') is [_, var upTo, var before, ""]
        && long.TryParse(upTo, NumberStyles.None, CultureInfo.InvariantCulture, out var last)
        && DateTimeOffset.TryParseExact(before, InstantFormat, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time)
        && new ErasureNote(origin, last, time) is var parsed && parsed.Text == text
            ? parsed
            : null;
}
