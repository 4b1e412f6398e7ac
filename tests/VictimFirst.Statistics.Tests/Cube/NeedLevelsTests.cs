using VictimFirst.Statistics.Cube;

namespace VictimFirst.Statistics.Tests.Cube;

public class NeedLevelsTests
{
    [Fact]
    public void Levels_Packed_AreReadBackAsTheyWere()
    {
        short[] levels = [4, 0, 1, 2, 3, 4, 3, 2, 1, 4];

        var packed = NeedLevels.Of(levels);

        Assert.Equal(levels, Enumerable.Range(0, NeedLevels.Areas).Select(area => (short)packed[area]));
        Assert.Equal(24, packed.Total);
        Assert.True(packed.IsAssessed);
    }

    [Fact]
    public void Levels_HighestEverywhere_AreStillAnAssessment()
    {
        var packed = NeedLevels.Of(4, 4, 4, 4, 4, 4, 4, 4, 4, 4);

        Assert.True(packed.IsAssessed);
        Assert.Equal(40, packed.Total);
        Assert.False(NeedLevels.NotAssessed.IsAssessed);
    }

    [Fact]
    public void Levels_OutsideTheScaleOrNotTen_AreRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => NeedLevels.Of(5, 0, 0, 0, 0, 0, 0, 0, 0, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => NeedLevels.Of(0, -1, 0, 0, 0, 0, 0, 0, 0, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => NeedLevels.Of(0, 0, 0));
    }

    [Fact]
    public void Packing_OfTheCodeListsAsTheyStand_HasRoom()
    {
        Assert.Equal(NeedLevels.Areas, CategoryLists.NeedArea.Size);
        Assert.Equal(["0", "1", "2", "3", "4"], CategoryLists.NeedLevel.Categories.Select(c => c.Code));
        Assert.InRange(CategoryLists.HateStrand.Size, 1, 8);
    }
}
