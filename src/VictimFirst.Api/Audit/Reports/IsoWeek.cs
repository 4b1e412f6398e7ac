using System.Globalization;

namespace VictimFirst.Api.Audit.Reports;

/// <summary>A week of ISO 8601, Monday to Sunday in UTC, as the log's days are. Written 2026-W12.</summary>
internal sealed record IsoWeek(int Year, int Number)
{
    /// <summary>Inclusive, offset zero.</summary>
    public DateTimeOffset Start => new(ISOWeek.ToDateTime(Year, Number, DayOfWeek.Monday), TimeSpan.Zero);

    /// <summary>Exclusive, offset zero.</summary>
    public DateTimeOffset End => Start.AddDays(7);

    public static IsoWeek LastBefore(DateTimeOffset now)
    {
        var day = now.UtcDateTime.Date.AddDays(-7);
        return new IsoWeek(ISOWeek.GetYear(day), ISOWeek.GetWeekOfYear(day));
    }

    /// <returns>Null where the text is not a week.</returns>
    public static IsoWeek? Parse(string text) =>
        text.Split("-W") is [{ Length: 4 } year, { Length: 2 } number]
        && int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var y) && y is >= 2000 and <= 9998
        && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var n) && n >= 1 && n <= ISOWeek.GetWeeksInYear(y)
            ? new IsoWeek(y, n)
            : null;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Year:D4}-W{Number:D2}");
}
