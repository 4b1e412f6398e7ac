using VictimFirst.Domain.Geography;
using VictimFirst.Statistics.Reports;
using static VictimFirst.Statistics.Tests.ServiceData;

namespace VictimFirst.Statistics.Tests.Reports;

public class AreaRowTests
{
    [Fact]
    public void Areas_OfABeat_CountItInBothHierarchies()
    {
        var rows = new ServiceData()
            .With(
                Enhanced(1) with { BeatCode = "south-leicester-oadby" },
                Standard(2) with { BeatCode = "south-leicester-other" },
                Standard(3) with { BeatCode = PoliceBeat.Unknown },
                Enhanced(4) with { BeatCode = PoliceBeat.OutsideArea })
            .Report().Areas;

        Assert.Equal((1, 1), Figures(rows, AreaLevel.PoliceBeat, "south-leicester-oadby"));
        Assert.Equal((2, 1), Figures(rows, AreaLevel.NeighbourhoodPolicingArea, "npa-south-leicester"));
        Assert.Equal((2, 1), Figures(rows, AreaLevel.PrintedRollUp, "rollup-leicester-city"));
        Assert.Equal((1, 1), Figures(rows, AreaLevel.LocalAuthority, "E07000135"));
        Assert.Equal((0, 0), Figures(rows, AreaLevel.LocalAuthority, "E06000016"));
        Assert.Equal((1, 0), Figures(rows, AreaLevel.NoLocalAuthority, "ambiguous-local-authority"));
        Assert.Equal((1, 0), Figures(rows, AreaLevel.NoLocalAuthority, "unknown"));
        Assert.Equal((1, 1), Figures(rows, AreaLevel.NoLocalAuthority, "outside-area"));
    }

    private static (int?, int?) Figures(IEnumerable<AreaRow> rows, AreaLevel level, string code)
    {
        var row = rows.Single(r => r.Area.Level == level && r.Area.Code == code);
        return (row.Closed.Value, row.Enhanced.Value);
    }
}
