using VictimFirst.Api.Schema.Statistics;
using VictimFirst.Statistics.Publication;
using VictimFirst.Statistics.Questions;
using static VictimFirst.Statistics.Questions.DimensionCode;
using static VictimFirst.Statistics.Questions.Polarity;

namespace VictimFirst.Api.Tests.Statistics;

public sealed class RatePolarityTests
{
    private static readonly PublishedPeriod Before = new("2020-03", new(2020, 3, 1), new(2020, 3, 31), true);

    [Fact]
    public void Share_OfACategory_HasItsPolarity()
    {
        Assert.Equal(HigherIsBetter, RatePolarity.Of(Filter.In(AllocatedInTime, "MET")));
        Assert.Equal(LowerIsBetter, RatePolarity.Of(Filter.In(NeedDirection, "INCREASED")));
        Assert.Equal(HigherIsBetter, RatePolarity.Of(Filter.In(OutcomeAnswer, "YES", "PARTLY")));
        Assert.Equal(HigherIsBetter, RatePolarity.Of(Filter.And(Filter.In(OutcomeAnswer, "YES"), Filter.In(OutcomeQuestion, "SAFETY"))));
    }

    [Fact]
    public void Share_OfCategoriesThatDisagree_OrOfNone_IsNeutral()
    {
        Assert.Equal(Neutral, RatePolarity.Of(Filter.In(OutcomeAnswer, "YES", "NO")));
        Assert.Equal(Neutral, RatePolarity.Of(Filter.In(OutcomeAnswer, "YES", "NOT_SURE")));
        Assert.Equal(Neutral, RatePolarity.Of(Filter.In(SupportTier, "ENHANCED")));
        Assert.Equal(Neutral, RatePolarity.Of(Filter.And(Filter.In(AllocatedInTime, "MET"), Filter.In(ContactedInTime, "MISSED"))));
        Assert.Equal(Neutral, RatePolarity.Of(Filter.Not(Filter.In(AllocatedInTime, "MET"))));
    }

    [Theory]
    [InlineData(HigherIsBetter, 0.5, 0.4, "Better")]
    [InlineData(HigherIsBetter, 0.4, 0.5, "Worse")]
    [InlineData(LowerIsBetter, 0.4, 0.5, "Better")]
    [InlineData(LowerIsBetter, 0.5, 0.4, "Worse")]
    [InlineData(LowerIsBetter, 0.5, 0.5, "Same")]
    [InlineData(Neutral, 0.5, 0.4, "Unstated")]
    [InlineData(HigherIsBetter, null, 0.4, "Unstated")]
    public void Travel_FollowsFromThePolarity(Polarity polarity, double? here, double there, string travel) =>
        Assert.Equal(travel, Comparison.Of(Before, here, there, CellStatus.Exact, polarity).Travel.ToString());

    [Fact]
    public void ChangeRate_OverZero_IsNone() => Assert.Null(Comparison.Of(Before, 3, 0, CellStatus.Exact, Neutral).ChangeRate);
}
