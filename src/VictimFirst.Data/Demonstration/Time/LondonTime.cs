using VictimFirst.Domain.Time;

namespace VictimFirst.Data.Demonstration.Time;

/// <summary>
/// The synthetic service thinks in London's wall-clock time, as <see cref="DateTime"/> of unspecified kind. The clocks change at 01:00 UTC,
/// so from <see cref="FirstHour"/> on a day has one offset, and no wall-clock time is skipped or repeated.
/// </summary>
internal static class LondonTime
{
    /// <summary>Nothing in an extract happens between midnight and this hour.</summary>
    public const int FirstHour = 2;

    private static readonly DateOnly FirstDay = new(2000, 1, 1);
    private static readonly TimeSpan[] OffsetByDay = [.. Enumerable.Range(0, 366 * 30)
        .Select(day => ServiceCalendar.London.GetUtcOffset(FirstDay.AddDays(day).ToDateTime(new TimeOnly(12, 0))))];

    public static DateTimeOffset At(DateTime local) =>
        new(local, OffsetByDay[DateOnly.FromDateTime(local).DayNumber - FirstDay.DayNumber]);

    public static DateTimeOffset? At(DateTime? local) => local is { } known ? At(known) : null;

    public static DateTime At(this DateOnly day, int hour, int minute = 0) => day.ToDateTime(new TimeOnly(hour, minute));
}
