namespace VictimFirst.Domain.Time;

/// <summary>
/// The service's civil time: days, months and quarters begin at midnight in London, whatever offset a timestamp was written with.
/// </summary>
public static class ServiceCalendar
{
    // A load asks for millions of local days, and the time zone's rules take a microsecond each; a table of the likely days does not.
    private static readonly DateOnly FirstInTable = new(2000, 1, 1);

    public static TimeZoneInfo London { get; } = TimeZoneInfo.FindSystemTimeZoneById("Europe/London");

    private static readonly long[] StartTicks =
        [.. Enumerable.Range(0, 366 * 60).Select(day => Midnight(FirstInTable.AddDays(day)).UtcTicks)];

    public static DateOnly LocalDate(DateTimeOffset instant)
    {
        // London is never behind UTC, and never as much as a day ahead.
        var utcDay = (int)(instant.UtcTicks / TimeSpan.TicksPerDay);
        var next = utcDay + 1 - FirstInTable.DayNumber;
        return (uint)next < (uint)StartTicks.Length
            ? DateOnly.FromDayNumber(instant.UtcTicks >= StartTicks[next] ? utcDay + 1 : utcDay)
            : DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, London).DateTime);
    }

    /// <summary>The instant at which the local day begins. Midnight always exists in London: the clocks change at 01:00 UTC.</summary>
    public static DateTimeOffset StartOfDay(DateOnly day)
    {
        var index = day.DayNumber - FirstInTable.DayNumber;
        return (uint)index < (uint)StartTicks.Length ? new DateTimeOffset(StartTicks[index], TimeSpan.Zero) : Midnight(day);
    }

    private static DateTimeOffset Midnight(DateOnly day)
    {
        var midnight = day.ToDateTime(TimeOnly.MinValue);
        return new DateTimeOffset(midnight, London.GetUtcOffset(midnight)).ToUniversalTime();
    }
}
