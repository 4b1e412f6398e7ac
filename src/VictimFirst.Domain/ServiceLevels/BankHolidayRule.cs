namespace VictimFirst.Domain.ServiceLevels;

/// <summary>
/// The days that are bank holidays in England and Wales in a year without a special proclamation (Banking and Financial Dealings Act 1971,
/// schedule 1; New Year's Day and early May by yearly proclamation; Good Friday and Christmas Day by common law), each moved off a weekend.
/// </summary>
public static class BankHolidayRule
{
    public static IEnumerable<DateOnly> DaysOf(int year)
    {
        var easter = EasterSunday(year);
        yield return OffWeekend(new DateOnly(year, 1, 1));
        yield return easter.AddDays(-2);
        yield return easter.AddDays(1);
        yield return MondayOnOrAfter(new DateOnly(year, 5, 1));
        yield return MondayOnOrAfter(new DateOnly(year, 5, 25));
        yield return MondayOnOrAfter(new DateOnly(year, 8, 25));
        // Of two days that both fall on a weekend, the second moves past the first.
        var christmas = OffWeekend(new DateOnly(year, 12, 25));
        var boxing = OffWeekend(new DateOnly(year, 12, 26));
        yield return christmas;
        yield return boxing == christmas ? boxing.AddDays(1) : boxing;
    }

    /// <summary>Gregorian calendar, by the anonymous algorithm printed in Butcher's Ecclesiastical Calendar (1876).</summary>
    public static DateOnly EasterSunday(int year)
    {
        var golden = year % 19;
        var (century, yearOfCentury) = Math.DivRem(year, 100);
        var moonCorrection = (century - ((century + 8) / 25) + 1) / 3;
        var epact = ((19 * golden) + century - (century / 4) - moonCorrection + 15) % 30;
        var weekday = (32 + (2 * (century % 4)) + (2 * (yearOfCentury / 4)) - epact - (yearOfCentury % 4)) % 7;
        var late = (golden + (11 * epact) + (22 * weekday)) / 451;
        var (month, day) = Math.DivRem(epact + weekday - (7 * late) + 114, 31);
        return new DateOnly(year, month, day + 1);
    }

    private static DateOnly MondayOnOrAfter(DateOnly day)
    {
        while (day.DayOfWeek != DayOfWeek.Monday) day = day.AddDays(1);
        return day;
    }

    private static DateOnly OffWeekend(DateOnly day) => day.DayOfWeek switch
    {
        DayOfWeek.Saturday => day.AddDays(2),
        DayOfWeek.Sunday => day.AddDays(1),
        _ => day,
    };
}
