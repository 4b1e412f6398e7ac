using static VictimFirst.Statistics.Tests.ServiceData;

namespace VictimFirst.Statistics.Tests.Reports;

public class LengthOfSupportSectionTests
{
    [Fact]
    public void LengthOfSupport_OfBothTiers_IsOverTheCasesWithEnhancedSupport()
    {
        var length = new ServiceData()
            .With(
                Enhanced(1) with { OpenedAt = Noon(2020, 5, 14) },
                Enhanced(2) with { OpenedAt = Noon(2020, 5, 12) },
                Enhanced(3) with { OpenedAt = Noon(2020, 4, 5) },
                Enhanced(4) with { OpenedAt = Noon(2019, 5, 14) },
                Standard(5) with { OpenedAt = Noon(2010, 1, 1) })
            .Report().LengthOfSupport;

        Assert.Equal(4, length.Base.Value);
        Assert.Equal((2, 4), length.Bands.Of("UP_TO_1_MONTH").Rate.Parts());
        Assert.Equal((1, 4), length.Bands.Of("OVER_1_TO_3_MONTHS").Rate.Parts());
        Assert.Equal((1, 4), length.Bands.Of("OVER_12_MONTHS").Rate.Parts());
        Assert.Equal((3 + 40) / 2.0, length.MedianDays);
        Assert.Equal((1 + 3 + 40 + 367) / 4.0, length.MeanDays);
    }

    [Fact]
    public void LengthOfSupport_MedianOfAnOddNumber_IsTheMiddleCase()
    {
        var length = new ServiceData()
            .With(
                Enhanced(1) with { OpenedAt = Noon(2020, 5, 15) },
                Enhanced(2) with { OpenedAt = Noon(2020, 5, 8) },
                Enhanced(3) with { OpenedAt = Noon(2018, 1, 1) })
            .Report().LengthOfSupport;

        Assert.Equal(7, length.MedianDays);
    }

    [Fact]
    public void LengthOfSupport_OfNoCase_HasNoAverages()
    {
        var length = new ServiceData().With(Standard(1)).Report().LengthOfSupport;

        Assert.Null(length.MedianDays);
        Assert.Null(length.MeanDays);
    }
}
