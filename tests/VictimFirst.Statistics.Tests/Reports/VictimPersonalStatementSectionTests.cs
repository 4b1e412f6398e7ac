using VictimFirst.Statistics.Cube.Rows;
using static VictimFirst.Statistics.Tests.ServiceData;

namespace VictimFirst.Statistics.Tests.Reports;

public class VictimPersonalStatementSectionTests
{
    [Fact]
    public void VictimPersonalStatement_EachQuestion_IsOverTheEligibleItWasPutTo()
    {
        var vps = new ServiceData()
            .With(Enhanced(1), Enhanced(2), Enhanced(3), Enhanced(4), Enhanced(5), Standard(6), Enhanced(7) with { ClosedOn = null })
            .With(
                Asked(1, offered: "YES", chose: "YES", understands: "NOT_APPLICABLE", wouldLike: "YES"),
                Asked(2, offered: "YES", chose: "NO", understands: "NOT_APPLICABLE", wouldLike: "NO"),
                Asked(3, offered: "NOT_SURE", chose: "NOT_APPLICABLE", understands: "YES", wouldLike: "YES"),
                Asked(4, offered: "UNKNOWN", chose: "NOT_APPLICABLE", understands: "NO", wouldLike: "NOT_ASKED"),
                Asked(5, offered: "YES", chose: "YES", understands: "NO", wouldLike: "YES") with { Eligible = false, Facilitated = true },
                Asked(6, offered: "YES", chose: "YES", understands: "NO", wouldLike: "YES") with { Facilitated = true },
                Asked(7, offered: "YES", chose: "YES", understands: "NO", wouldLike: "YES") with { Facilitated = true })
            .Report().VictimPersonalStatement;

        Assert.Equal(4, vps.Eligible.Value);
        Assert.Equal((2, 4), vps.Offered.Of("YES").Rate.Parts());
        Assert.Equal((1, 4), vps.Offered.Of("NOT_SURE").Rate.Parts());
        Assert.Equal((0, 4), vps.Offered.Of("NO").Rate.Parts());
        Assert.Equal((1, 2), vps.ChoseToComplete.Of("YES").Rate.Parts());
        Assert.Equal((1, 2), vps.Understands.Of("YES").Rate.Parts());
        Assert.Equal((1, 2), vps.Understands.Of("NO").Rate.Parts());
        Assert.Equal((2, 4), vps.WouldLikeOpportunity.Of("YES").Rate.Parts());
        Assert.Equal(1, vps.Facilitated.Value);
    }

    private static VpsRow Asked(long caseId, string offered, string chose, string understands, string wouldLike) =>
        new(caseId, Eligible: true, offered, chose, understands, wouldLike, Facilitated: false);
}
