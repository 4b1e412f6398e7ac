using VictimFirst.Statistics.Cube.Rows;
using VictimFirst.Statistics.Reports;
using static VictimFirst.Statistics.Tests.ServiceData;

namespace VictimFirst.Statistics.Tests.Reports;

public class SupportRowTests
{
    [Fact]
    public void Support_OfOneTypeInSeveralChannels_CountsTheCaseOnce()
    {
        var rows = new ServiceData()
            .With(Enhanced(1), Enhanced(2), Standard(3))
            .With(
                new SupportActionsRow(1, "EMOTIONAL_SUPPORT", "PHONE", 3),
                new SupportActionsRow(1, "EMOTIONAL_SUPPORT", "VISIT", 1),
                new SupportActionsRow(1, "ADVOCACY", "PHONE", 2),
                new SupportActionsRow(2, "EMOTIONAL_SUPPORT", "PHONE", 1),
                new SupportActionsRow(3, "EMOTIONAL_SUPPORT", "PHONE", 9))
            .Report().SupportProvided;

        Assert.Equal((2, 5), Figures(rows, "EMOTIONAL_SUPPORT", null));
        Assert.Equal((2, 4), Figures(rows, "EMOTIONAL_SUPPORT", "PHONE"));
        Assert.Equal((1, 1), Figures(rows, "EMOTIONAL_SUPPORT", "VISIT"));
        Assert.Equal((1, 2), Figures(rows, "ADVOCACY", null));
        Assert.Equal((0, 0), Figures(rows, "HARDSHIP_FUND", null));
    }

    [Fact]
    public void Support_OfNoCase_HasARowForAllChannelsAndThenOneAChannel()
    {
        var rows = new ServiceData().Report().SupportProvided;

        Assert.Equal(80, rows.Length);
        Assert.Equal(
            [null, "PHONE", "EMAIL", "VISIT", "POST", "WEBCHAT", "VIDEO", "ONLINE_COUNSELLING"],
            rows.Take(8).Select(r => r.Channel?.Code));
    }

    private static (int?, int?) Figures(IEnumerable<SupportRow> rows, string type, string? channel)
    {
        var row = rows.Single(r => r.SupportType.Code == type && r.Channel?.Code == channel);
        return (row.Cases.Value, row.Actions.Value);
    }
}
