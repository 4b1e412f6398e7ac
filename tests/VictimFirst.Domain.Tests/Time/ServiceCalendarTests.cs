using System.Globalization;
using VictimFirst.Domain.Time;

namespace VictimFirst.Domain.Tests.Time;

public sealed class ServiceCalendarTests
{
    [Theory]
    [InlineData("2020-03-31T22:59:59Z", "2020-03-31")]
    [InlineData("2020-03-31T23:00:00Z", "2020-04-01")] // British Summer Time: the quarter begins an hour before midnight UTC.
    [InlineData("2020-12-31T23:59:59Z", "2020-12-31")]
    [InlineData("2021-01-01T00:00:00Z", "2021-01-01")]
    [InlineData("2020-06-30T23:30:00-05:00", "2020-07-01")]
    [InlineData("1999-06-30T23:00:00Z", "1999-07-01")]
    [InlineData("2098-12-31T23:59:59Z", "2098-12-31")]
    public void Instant_FallsOnItsLondonDay(string instant, string day) =>
        Assert.Equal(
            DateOnly.Parse(day, CultureInfo.InvariantCulture),
            ServiceCalendar.LocalDate(DateTimeOffset.Parse(instant, CultureInfo.InvariantCulture)));

    [Fact]
    public void LocalDate_IsThatOfTheTimeZone_AtAnyInstant()
    {
        var random = new Random(1);
        for (var i = 0; i < 20_000; i++)
        {
            var day = new DateTimeOffset(1995, 1, 1, 0, 0, 0, TimeSpan.Zero).AddDays(random.Next(365 * 70));
            // Mostly in the hours around midnight, where the days differ.
            var instant = day.AddMinutes(random.Next(2) == 0 ? random.Next(-70, 70) : random.Next(24 * 60));
            Assert.Equal(
                DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, ServiceCalendar.London).DateTime),
                ServiceCalendar.LocalDate(instant));
        }
    }

    [Fact]
    public void StartOfDay_IsTheFirstInstantOfTheDay_AllYearRound()
    {
        for (var day = new DateOnly(1995, 1, 1); day.Year < 2065; day = day.AddDays(1))
        {
            var start = ServiceCalendar.StartOfDay(day);
            Assert.Equal(day, ServiceCalendar.LocalDate(start));
            Assert.Equal(day.AddDays(-1), ServiceCalendar.LocalDate(start.AddTicks(-1)));
        }
    }
}
