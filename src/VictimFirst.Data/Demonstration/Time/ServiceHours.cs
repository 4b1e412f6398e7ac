using VictimFirst.Data.Demonstration.Draws;

namespace VictimFirst.Data.Demonstration.Time;

/// <summary>
/// Monday to Saturday 9 to 18, Wednesday to 20 (Safer Communities Strategy Board pack, 11 December 2020). Closed on Christmas Day, Boxing
/// Day and New Year's Day; the source does not say how other bank holidays are kept, so they are worked.
/// </summary>
internal static class ServiceHours
{
    public const int Opens = 9;

    public static int Closes(DateOnly day) => day.DayOfWeek == DayOfWeek.Wednesday ? 20 : 18;

    public static bool IsOpenOn(DateOnly day) =>
        day.DayOfWeek != DayOfWeek.Sunday && (day.Month, day.Day) is not ((12, 25) or (12, 26) or (1, 1));

    /// <summary>The day itself, or the first open one after it.</summary>
    public static DateOnly OpenDayFrom(DateOnly day)
    {
        while (!IsOpenOn(day)) day = day.AddDays(1);
        return day;
    }

    /// <summary>An open day between the two, both included; where none is open, <paramref name="last"/>.</summary>
    public static DateOnly OpenDayBetween(Draw draw, DateOnly first, DateOnly last)
    {
        for (var attempt = 0; attempt < 8; attempt++)
        {
            var day = first.AddDays(draw.Between(0, last.DayNumber - first.DayNumber));
            if (IsOpenOn(day)) return day;
        }

        for (var day = last; day >= first; day = day.AddDays(-1))
        {
            if (IsOpenOn(day)) return day;
        }

        return last;
    }

    /// <summary>
    /// A time at work not before <paramref name="from"/> and, where it falls outside the hours, in the first two hours of the next open
    /// day.
    /// </summary>
    public static DateTime Within(Draw draw, DateTime from)
    {
        var day = DateOnly.FromDateTime(from);
        if (IsOpenOn(day))
        {
            if (from >= day.At(Opens) && from < day.At(Closes(day))) return from;
            if (from < day.At(Opens)) return Morning(draw, day);
        }

        return Morning(draw, OpenDayFrom(day.AddDays(1)));
    }

    /// <summary>Some minutes later, at work.</summary>
    public static DateTime After(Draw draw, DateTime start, int fromMinutes, int toMinutes) =>
        Within(draw, start.AddSeconds(draw.Between(fromMinutes * 60, toMinutes * 60)));

    /// <summary>A time at work on a day, or on the next open one.</summary>
    public static DateTime During(Draw draw, DateOnly day)
    {
        day = OpenDayFrom(day);
        return day.At(Opens).AddSeconds(draw.Below((Closes(day) - Opens) * 3600));
    }

    private static DateTime Morning(Draw draw, DateOnly day) => day.At(Opens).AddSeconds(draw.Below(2 * 3600));
}
