using VictimFirst.Domain.Geography;

namespace VictimFirst.Domain.Tests.Geography;

public sealed class GazetteerTests
{
    [Fact]
    public void Levels_HaveTheirPublishedSizes()
    {
        Assert.Equal(82, Gazetteer.Beats.Length);
        Assert.Equal(8, Gazetteer.PolicingAreas.Length);
        Assert.Equal(4, Gazetteer.PrintedRollUps.Length);
        Assert.Equal(9, Gazetteer.LocalAuthorities.Length);
    }

    [Fact]
    public void EveryBeat_RollsUpThroughItsPolicingAreaToTheSameTotal() => Assert.All(
        Gazetteer.Beats.Where(beat => beat.NeighbourhoodPolicingArea is not null),
        beat => Assert.Equal(
            beat.PrintedRollUp, Gazetteer.PolicingAreas.Single(area => area.Code == beat.NeighbourhoodPolicingArea).PrintedRollUp));

    [Fact]
    public void OnlyOutsideAndUnknown_LieInNoPolicingArea() =>
        Assert.Equal(
            [PoliceBeat.OutsideArea, PoliceBeat.Unknown],
            Gazetteer.Beats.Where(b => b.NeighbourhoodPolicingArea is null).Select(b => b.Code));

    [Fact]
    public void LeicesterCityOfThePolice_HoldsBeatsOfOadbyAndWigston_SoTheHierarchiesMustNotMix()
    {
        var city = Gazetteer.PrintedRollUps.Single(rollUp => rollUp.Name == "Leicester City").Code;

        Assert.Contains(Gazetteer.Beats, beat => beat.PrintedRollUp == city && beat.CertainLocalAuthority == "E07000135");
    }

    [Fact]
    public void Rutland_HasItsOwnBeats() =>
        Assert.Equal(4, Gazetteer.Beats.Count(beat => beat.CertainLocalAuthority == "E06000017"));

    [Fact]
    public void OtherLeavesOnSeveralAuthorities_HaveNoCertainOne() =>
        Assert.Equal(
            ["eastern-counties-other", "hinckley-and-blaby-other", "south-leicester-other"],
            Gazetteer.Beats.Where(beat => beat.LocalAuthorities.Length > 1).Select(beat => beat.Code).Order());

    [Fact]
    public void EveryAuthorityOfABeat_IsKnown() =>
        Assert.All(
            Gazetteer.Beats.SelectMany(beat => beat.LocalAuthorities),
            code => Assert.Contains(Gazetteer.LocalAuthorities, a => a.Code == code));

    [Fact]
    public void SevenDistricts_LieInTheCounty_AndTheOthersAreUnitary()
    {
        Assert.Equal(7, Gazetteer.LocalAuthorities.Count(a => a.CountyOrUnitary == "E10000018"));
        Assert.All(Gazetteer.LocalAuthorities.Where(a => a.CountyOrUnitary != "E10000018"), a => Assert.Equal(a.Code, a.CountyOrUnitary));
    }
}
