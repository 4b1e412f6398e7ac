using VictimFirst.Statistics.Cube;

namespace VictimFirst.Statistics.Tests.Cube;

public class NeedLevelsTests
{
    [Fact]
    public void Ten_levels_are_read_back_as_they_were_packed()
    {
        short[] levels = [4, 0, 1, 2, 3, 4, 3, 2, 1, 4];

        var packed = NeedLevels.Of(levels);

        Assert.Equal(levels, Enumerable.Range(0, NeedLevels.Areas).Select(area => (short)packed[area]));
        Assert.Equal(24, packed.Total);
        Assert.True(packed.IsAssessed);
    }

    [Fact]
    public void Highest_levels_everywhere_are_still_an_assessment()
    {
        var packed = NeedLevels.Of(4, 4, 4, 4, 4, 4, 4, 4, 4, 4);

        Assert.True(packed.IsAssessed);
        Assert.Equal(40, packed.Total);
        Assert.False(NeedLevels.NotAssessed.IsAssessed);
    }

    [Fact]
    public void Levels_outside_the_scale_or_not_ten_of_them_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => NeedLevels.Of(5, 0, 0, 0, 0, 0, 0, 0, 0, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => NeedLevels.Of(0, -1, 0, 0, 0, 0, 0, 0, 0, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => NeedLevels.Of(0, 0, 0));
    }

    [Fact]
    public void Packing_has_room_for_the_code_lists_as_they_stand()
    {
        Assert.Equal(NeedLevels.Areas, Dimensions.NeedArea.Size);
        Assert.Equal(["0", "1", "2", "3", "4"], Dimensions.NeedLevel.Categories.Select(c => c.Code));
        Assert.InRange(Dimensions.HateStrand.Size, 1, 8);
    }
}
