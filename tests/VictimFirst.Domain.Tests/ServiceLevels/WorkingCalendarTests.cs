using System.Globalization;
using VictimFirst.Domain.ServiceLevels;

namespace VictimFirst.Domain.Tests.ServiceLevels;

public sealed class WorkingCalendarTests
{
    /// <summary>What proclamations changed: the days that the rule alone would not have, and those that it would have had.</summary>
    private static readonly Dictionary<int, (string[] Added, string[] Removed)> Special = new()
    {
        [2020] = (["2020-05-08"], ["2020-05-04"]),
        [2022] = (["2022-06-02", "2022-06-03", "2022-09-19"], ["2022-05-30"]),
        [2023] = (["2023-05-08"], []),
    };

    [Theory]
    [InlineData(1961, "1961-04-02")]
    [InlineData(2000, "2000-04-23")]
    [InlineData(2008, "2008-03-23")]
    [InlineData(2020, "2020-04-12")]
    [InlineData(2024, "2024-03-31")]
    [InlineData(2038, "2038-04-25")]
    [InlineData(2049, "2049-04-18")] // Algorithms without the correction for late moons say 25 April.
    public void Easter_IsThatOfTheAlmanac(int year, string sunday) =>
        Assert.Equal(Day(sunday), BankHolidayRule.EasterSunday(year));

    [Fact]
    public void ListedHolidays_AreThoseOfTheRule_ButForTheSpecialOnes()
    {
        for (var year = 2015; year <= 2030; year++)
        {
            var (added, removed) = Special.GetValueOrDefault(year, ([], []));
            Assert.Equal(
                BankHolidayRule.DaysOf(year).Except(removed.Select(Day)).Concat(added.Select(Day)).Order(),
                WorkingCalendar.ListedHolidays.Select(holiday => holiday.Day).Where(day => day.Year == year));
        }
    }

    [Fact]
    public void ListedEasters_AreTheComputedOnes()
    {
        var listed = WorkingCalendar.ListedHolidays.ToLookup(holiday => holiday.Name, holiday => holiday.Day);
        Assert.Equal(16, listed["Good Friday"].Count());
        Assert.All(listed["Good Friday"], day => Assert.Equal(BankHolidayRule.EasterSunday(day.Year).AddDays(-2), day));
        Assert.All(listed["Easter Monday"], day => Assert.Equal(BankHolidayRule.EasterSunday(day.Year).AddDays(1), day));
    }

    [Fact]
    public void ListedHolidays_FallOnWeekdays_AndNameTheirSource()
    {
        Assert.All(WorkingCalendar.ListedHolidays, holiday =>
        {
            Assert.True(holiday.Day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday), holiday.ToString());
            Assert.NotEmpty(holiday.Source);
        });
    }

    [Theory]
    [InlineData("2020-06-03", true)]
    [InlineData("2020-06-06", false)] // The service is open on Saturdays; they are no working days.
    [InlineData("2020-05-04", true)] // The early May bank holiday had moved to VE day.
    [InlineData("2020-05-08", false)]
    [InlineData("2022-09-19", false)]
    [InlineData("2014-12-26", false)] // Before the list, by rule.
    [InlineData("2035-12-25", false)]
    [InlineData("2035-12-27", true)]
    public void Day_IsAWorkingDay_OrNot(string day, bool expected) => Assert.Equal(expected, WorkingCalendar.IsWorkingDay(Day(day)));

    [Theory]
    [InlineData("2020-06-03", "2020-06-04")]
    [InlineData("2020-06-05", "2020-06-08")]
    [InlineData("2020-06-06", "2020-06-08")]
    [InlineData("2020-04-09", "2020-04-14")] // Over Easter.
    [InlineData("2021-12-24", "2021-12-29")] // Christmas on a Saturday: Monday and Tuesday are given for it.
    [InlineData("2022-12-23", "2022-12-28")]
    [InlineData("2020-12-31", "2021-01-04")]
    public void NextWorkingDay_SkipsWeekendsAndBankHolidays(string day, string next) =>
        Assert.Equal(Day(next), WorkingCalendar.NextWorkingDay(Day(day)));

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
