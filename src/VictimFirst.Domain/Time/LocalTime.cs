namespace VictimFirst.Domain.Time;

/// <summary>What a time on London's clocks, written without its offset, can mean.</summary>
public static class LocalTime
{
    /// <returns>
    /// One instant; two, the earlier first, in the hour that comes twice when the clocks go back; none in the hour that is left out when
    /// they go forward.
    /// </returns>
    public static IReadOnlyList<DateTimeOffset> Meanings(DateTime local)
    {
        var clock = DateTime.SpecifyKind(local, DateTimeKind.Unspecified);
        if (ServiceCalendar.London.IsInvalidTime(clock)) return [];
        return ServiceCalendar.London.IsAmbiguousTime(clock)
            ? [.. ServiceCalendar.London.GetAmbiguousTimeOffsets(clock).Select(offset => new DateTimeOffset(clock, offset)).Order()]
            : [new DateTimeOffset(clock, ServiceCalendar.London.GetUtcOffset(clock))];
    }
}
