using VictimFirst.Statistics.Cube;
using VictimFirst.Statistics.Cube.Building;

namespace VictimFirst.Statistics.Tests.Cube;

public class LengthsOfSupportTests
{
    [Theory]
    [InlineData("2020-04-15", "2020-04-15", "UP_TO_1_MONTH")]
    [InlineData("2020-04-15", "2020-05-15", "UP_TO_1_MONTH")]
    [InlineData("2020-04-15", "2020-05-16", "OVER_1_TO_3_MONTHS")]
    [InlineData("2020-04-15", "2020-07-15", "OVER_1_TO_3_MONTHS")]
    [InlineData("2020-04-15", "2020-07-16", "OVER_3_TO_6_MONTHS")]
    [InlineData("2020-04-15", "2020-10-15", "OVER_3_TO_6_MONTHS")]
    [InlineData("2020-04-15", "2020-10-16", "OVER_6_TO_12_MONTHS")]
    [InlineData("2020-04-15", "2021-04-15", "OVER_6_TO_12_MONTHS")]
    [InlineData("2020-04-15", "2021-04-16", "OVER_12_MONTHS")]
    [InlineData("2020-01-31", "2020-02-29", "UP_TO_1_MONTH")]
    [InlineData("2020-01-31", "2020-03-01", "OVER_1_TO_3_MONTHS")]
    [InlineData("2021-01-31", "2021-02-28", "UP_TO_1_MONTH")]
    [InlineData("2021-01-31", "2021-03-01", "OVER_1_TO_3_MONTHS")]
    [InlineData("9999-12-20", "9999-12-31", "UP_TO_1_MONTH")]
    public void LengthBand_AroundFullMonths_EndsOnTheDayTheyAreFull(string opened, string closed, string band)
    {
        var index = LengthsOfSupport.Between(DateOnly.Parse(opened), DateOnly.Parse(closed));

        Assert.Equal(band, CategoryLists.LengthOfSupport.Categories[index].Code);
    }
}
