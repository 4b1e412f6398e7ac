using VictimFirst.Statistics.Cube.Building;
using VictimFirst.Statistics.Questions;
using VictimFirst.Statistics.Tabulation;

namespace VictimFirst.Statistics.Tests.Cube;

public class AgesTests
{
    [Theory]
    [InlineData("2020-04-01", "2020-04-01", "AGE_0_10")]
    [InlineData("2009-04-02", "2020-04-01", "AGE_0_10")]
    [InlineData("2009-04-01", "2020-04-01", "AGE_11_20")]
    [InlineData("1999-04-02", "2020-04-01", "AGE_11_20")]
    [InlineData("1999-04-01", "2020-04-01", "AGE_21_30")]
    [InlineData("1980-04-01", "2020-04-01", "AGE_31_40")]
    [InlineData("1979-04-02", "2020-04-01", "AGE_31_40")]
    [InlineData("1979-04-01", "2020-04-01", "AGE_41_50")]
    [InlineData("1929-04-02", "2020-04-01", "AGE_81_90")]
    [InlineData("1929-04-01", "2020-04-01", "AGE_91_AND_OVER")]
    [InlineData("2020-04-02", "2020-04-01", "UNKNOWN")]
    public void AgeBand_AroundABirthday_FollowsTheAgeInWholeYears(string born, string day, string band)
    {
        Assert.Equal(band, Band(day, born));
    }

    [Theory]
    [InlineData("2021-02-28", "AGE_0_10")]
    [InlineData("2023-02-28", "AGE_0_10")]
    [InlineData("2023-03-01", "AGE_11_20")]
    [InlineData("2024-02-28", "AGE_11_20")]
    public void AgeBand_BornOn29February_ChangesOn1MarchOfACommonYear(string day, string band)
    {
        Assert.Equal(band, Band(day, "2012-02-29"));
    }

    [Fact]
    public void AgeBand_OfAnUnknownDayOfBirth_IsUnknown()
    {
        Assert.Equal("UNKNOWN", BandOf(Ages.On(new DateOnly(2020, 4, 1), null)));
    }

    private static string Band(string day, string born) =>
        BandOf(Ages.On(DateOnly.Parse(day), DateOnly.Parse(born)));

    private static string BandOf(byte age)
    {
        var bands = DimensionCatalogue.Get(DimensionCode.AgeBand);
        return bands.Categories[((CodeBinding)bands.Binding).Map[age]].Code;
    }
}
