using VictimFirst.Statistics.Cube.Rows;
using VictimFirst.Statistics.Publication;
using static VictimFirst.Statistics.Tests.ServiceData;

namespace VictimFirst.Statistics.Tests.Reports;

public class ReportHeadlinesTests
{
    [Fact]
    public void Headlines_OfTwoQuarters_StandSideBySide()
    {
        var headlines = new ServiceData()
            .With(
                Enhanced(1),
                Standard(2),
                Standard(3) with { ClosedOn = new DateOnly(2020, 4, 1) },
                Standard(4) with { ClosedOn = new DateOnly(2020, 6, 30) },
                Enhanced(5) with { ClosedOn = new DateOnly(2020, 3, 31) },
                Standard(6) with { ClosedOn = new DateOnly(2020, 1, 1) },
                Standard(7) with { ClosedOn = new DateOnly(2019, 12, 31) },
                Standard(8) with { ClosedOn = new DateOnly(2020, 7, 1) },
                Enhanced(9) with { ClosedOn = null })
            .With(
                Referral(101, Noon(2020, 4, 1), "POLICE", "LEICESTERSHIRE_POLICE"),
                Referral(102, Noon(2020, 6, 30), "SELF", "SELF_REFERRAL"),
                Referral(103, Noon(2020, 3, 31), "SELF", "SELF_REFERRAL"))
            .Report().Headlines;

        // Every case is of a referral, received in the quarter.
        Assert.Equal((9 + 2, 1), headlines.ReferralsReceived.Values());
        Assert.Equal((4, 2), headlines.CasesClosed.Values());
        Assert.Equal(Direction.Up, headlines.CasesClosed.Direction);
        Assert.Equal((1, 1), headlines.EnhancedSupport.Values());
        Assert.Equal(Direction.Same, headlines.EnhancedSupport.Direction);
        Assert.Equal(0.25, headlines.EnhancedRate.Current.Value);
        Assert.Equal(-0.25, headlines.EnhancedRate.Change);
    }

    [Fact]
    public void Headlines_ReferralLateOnTheLastLocalDay_BelongsToTheQuarter()
    {
        var headlines = new ServiceData()
            .With(
                Referral(104, new DateTimeOffset(2020, 3, 31, 22, 59, 59, TimeSpan.Zero), "SELF", "SELF_REFERRAL"),
                Referral(105, new DateTimeOffset(2020, 3, 31, 23, 0, 0, TimeSpan.Zero), "SELF", "SELF_REFERRAL"),
                Referral(106, new DateTimeOffset(2020, 6, 30, 22, 59, 59, TimeSpan.Zero), "SELF", "SELF_REFERRAL"),
                Referral(107, new DateTimeOffset(2020, 6, 30, 23, 0, 0, TimeSpan.Zero), "SELF", "SELF_REFERRAL"))
            .Report().Headlines;

        Assert.Equal((2, 1), headlines.ReferralsReceived.Values());
    }
}
