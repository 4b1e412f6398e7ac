namespace VictimFirst.Domain.Time;

/// <summary>The service's civil time: days, months and quarters begin at midnight in London, whatever offset a timestamp was written with.</summary>
public static class ServiceCalendar
{
    public static TimeZoneInfo London { get; } = TimeZoneInfo.FindSystemTimeZoneById("Europe/London");

    public static DateOnly LocalDate(DateTimeOffset instant) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, London).DateTime);

    /// <summary>The instant at which the local day begins. Midnight always exists in London: the clocks change at 01:00 UTC.</summary>
    public static DateTimeOffset StartOfDay(DateOnly day)
    {
        var midnight = day.ToDateTime(TimeOnly.MinValue);
        return new DateTimeOffset(midnight, London.GetUtcOffset(midnight)).ToUniversalTime();
    }
}
