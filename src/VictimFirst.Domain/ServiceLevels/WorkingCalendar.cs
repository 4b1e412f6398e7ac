using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using VictimFirst.Domain.Tables;

namespace VictimFirst.Domain.ServiceLevels;

/// <summary>A bank holiday as <c>bank-holidays.csv</c> lists it.</summary>
/// <param name="Source">Where the day comes from; days not yet published are marked "expected".</param>
public sealed record BankHoliday(DateOnly Day, string Name, string Source);

/// <summary>
/// Which days count as working days: Monday to Friday except bank holidays of England and Wales. The service is also open on Saturdays;
/// why those do not count is decision 6.
/// </summary>
public static class WorkingCalendar
{
    /// <summary>Goes with every figure that rests on working days.</summary>
    public const string Name = "Monday to Friday except bank holidays in England and Wales";

    /// <summary>In order. Of every year from the first to the last, all.</summary>
    public static ImmutableArray<BankHoliday> ListedHolidays { get; } = [.. EmbeddedTable.Read("ServiceLevels.bank-holidays.csv")
        .Select(row => new BankHoliday(
            DateOnly.ParseExact(row["date"], "yyyy-MM-dd", CultureInfo.InvariantCulture), row["name"], row["source"]))];

    private static readonly FrozenSet<DateOnly> Listed = ListedHolidays.Select(holiday => holiday.Day).ToFrozenSet();

    public static bool IsWorkingDay(DateOnly day) =>
        day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !IsBankHoliday(day);

    /// <summary>Outside the listed years, by rule: a special holiday proclaimed there is not known.</summary>
    public static bool IsBankHoliday(DateOnly day) => day.Year >= ListedHolidays[0].Day.Year && day.Year <= ListedHolidays[^1].Day.Year
        ? Listed.Contains(day)
        : BankHolidayRule.DaysOf(day.Year).Contains(day);

    /// <summary>The first working day after the day, which itself never counts.</summary>
    public static DateOnly NextWorkingDay(DateOnly day)
    {
        do day = day.AddDays(1);
        while (!IsWorkingDay(day));
        return day;
    }
}
