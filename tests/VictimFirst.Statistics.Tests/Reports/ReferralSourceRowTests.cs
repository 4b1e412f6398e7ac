using VictimFirst.Statistics.Cube.Rows;
using static VictimFirst.Statistics.Tests.ServiceData;

namespace VictimFirst.Statistics.Tests.Reports;

public class ReferralSourceRowTests
{
    [Fact]
    public void ReferralSources_ActionFraud_HasARowOfItsOwnAndIsPartOfTheThirdParty()
    {
        var rows = new ServiceData()
            .With(
                Referral(108, Noon(2020, 4, 2), "THIRD_PARTY", "ACTION_FRAUD"),
                Referral(109, Noon(2020, 4, 2), "THIRD_PARTY", "HOUSING"),
                Referral(110, Noon(2020, 2, 2), "POLICE", "LEICESTERSHIRE_POLICE"))
            .Report().ReferralSources;

        Assert.Equal(["POLICE", "SELF", "THIRD_PARTY", "ACTION_FRAUD"], rows.Select(r => r.Source.Code));
        Assert.Equal([null, null, null, "THIRD_PARTY"], rows.Select(r => r.PartOf?.Code));
        Assert.Equal((2, 0), rows.Of("THIRD_PARTY").Referred.Values());
        Assert.Equal((1, 0), rows.Of("ACTION_FRAUD").Referred.Values());
        Assert.Equal((0, 1), rows.Of("POLICE").Referred.Values());
    }

    [Fact]
    public void ReferralSources_OfCases_CountThemWhenClosedByTheSourceOfTheirReferral()
    {
        var rows = new ServiceData()
            .With(
                Enhanced(1) with { Source = "THIRD_PARTY", SubSource = "ACTION_FRAUD" },
                Standard(2) with { Source = "THIRD_PARTY", SubSource = "HEALTH" },
                Standard(3) with { Source = "SELF", SubSource = "SELF_REFERRAL", ReceivedAt = Noon(2019, 1, 1) },
                Enhanced(4) with { ClosedOn = new DateOnly(2020, 2, 1) })
            .Report().ReferralSources;

        Assert.Equal((2, 0), rows.Of("THIRD_PARTY").Closed.Values());
        Assert.Equal((1, 0), rows.Of("THIRD_PARTY").Enhanced.Values());
        Assert.Equal((1, 0), rows.Of("ACTION_FRAUD").Closed.Values());
        Assert.Equal((1, 0), rows.Of("SELF").Closed.Values());
        Assert.Equal((0, 1), rows.Of("POLICE").Enhanced.Values());
    }
}
