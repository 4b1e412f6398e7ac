using static VictimFirst.Statistics.Tests.ServiceData;

namespace VictimFirst.Statistics.Tests.Reports;

public class RepeatVictimsSectionTests
{
    [Fact]
    public void RepeatVictims_OfBothTiers_AreAShareOfAllCasesClosed()
    {
        var repeat = new ServiceData()
            .With(
                Standard(1),
                Standard(2) with { IsRepeatVictim = true },
                Enhanced(3) with { IsRepeatVictim = true },
                Enhanced(4))
            .Report().RepeatVictims;

        Assert.Equal(2, repeat.Closed.Value);
        Assert.Equal((2, 4), repeat.ClosedRate.Parts());
        Assert.Equal(1, repeat.Enhanced.Value);
    }
}
