using VictimFirst.Api.Audit.Reports;

namespace VictimFirst.Api.Tests.Audit.Reports;

public sealed class IsoWeekTests
{
    [Theory]
    [InlineData("2026-W12", "2026-03-16", "2026-03-23")]
    [InlineData("2026-W01", "2025-12-29", "2026-01-05")] // The year's first Thursday is in it.
    [InlineData("2020-W53", "2020-12-28", "2021-01-04")]
    public void Week_BeginsOnItsMonday_AndEndsBeforeTheNext(string text, string start, string end)
    {
        var week = IsoWeek.Parse(text)!;

        Assert.Equal((start, end), ($"{week.Start:yyyy-MM-dd}", $"{week.End:yyyy-MM-dd}"));
        Assert.Equal((TimeSpan.Zero, text), (week.Start.Offset, week.ToString()));
    }

    [Theory]
    [InlineData("2026-W00")]
    [InlineData("2026-W54")]
    [InlineData("2021-W53")]
    [InlineData("2026-12")]
    [InlineData("2026-W1")]
    [InlineData("26-W12")]
    [InlineData("1999-W12")]
    [InlineData("2026-W12-W12")]
    [InlineData("")]
    public void Text_ThatIsNoWeek_IsNotTaken(string text) => Assert.Null(IsoWeek.Parse(text));

    [Theory]
    [InlineData("2026-03-23T00:00:00Z", "2026-W12")]
    [InlineData("2026-03-22T23:59:59Z", "2026-W11")]
    [InlineData("2026-01-01T00:00:00Z", "2025-W52")]
    public void LastWeekThatIsOver_EndedBeforeThisOne(string now, string week) =>
        Assert.Equal(week, IsoWeek.LastBefore(DateTimeOffset.Parse(now, System.Globalization.CultureInfo.InvariantCulture)).ToString());
}
