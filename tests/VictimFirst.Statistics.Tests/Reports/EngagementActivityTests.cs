using VictimFirst.Statistics.Cube.Rows;

namespace VictimFirst.Statistics.Tests.Reports;

public class EngagementActivityTests
{
    [Fact]
    public void Engagement_TouchingTheQuarter_IsListedInOrderOfStart()
    {
        var activities = new ServiceData()
            .With(
                Activity(1, "last day", "2020-06-30", "2020-09-01"),
                Activity(2, "too late", "2020-07-01", "2020-07-02"),
                Activity(3, "first day", "2020-01-01", "2020-04-01"),
                Activity(4, "too early", "2020-03-01", "2020-03-31"),
                Activity(5, "around", "2019-01-01", "2021-01-01"),
                Activity(6, "within", "2020-05-01", "2020-05-01"))
            .Report().Engagement;

        Assert.Equal(["around", "first day", "within", "last day"], activities.Select(a => a.Description));
    }

    private static EngagementRow Activity(long id, string description, string starts, string ends) =>
        new(id, description, DateOnly.Parse(starts), DateOnly.Parse(ends));
}
