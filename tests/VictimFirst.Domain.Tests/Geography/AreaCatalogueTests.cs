using VictimFirst.Domain.Geography;

namespace VictimFirst.Domain.Tests.Geography;

public class AreaCatalogueTests
{
    [Theory]
    [InlineData(AreaLevel.PoliceBeat, 82)]
    [InlineData(AreaLevel.NeighbourhoodPolicingArea, 8)]
    [InlineData(AreaLevel.PrintedRollUp, 4)]
    [InlineData(AreaLevel.LocalAuthority, 9)]
    [InlineData(AreaLevel.NoLocalAuthority, 3)]
    public void Areas_OfALevel_HaveEachCodeOnce(AreaLevel level, int places)
    {
        Assert.Equal(places, AreaCatalogue.All.Where(a => a.Level == level).Select(a => a.Code).Distinct().Count());
        Assert.Equal(places, AreaCatalogue.All.Count(a => a.Level == level));
    }

    [Fact]
    public void Areas_OfTheLevelsThatStandForTheWhole_HoldEveryLeafOnce()
    {
        var leaves = Gazetteer.Beats.Select(b => b.Code).Order().ToList();

        Assert.Equal(leaves, LeavesAt(AreaLevel.PoliceBeat));
        Assert.Equal(leaves, LeavesAt(AreaLevel.PrintedRollUp));
        Assert.Equal(leaves, LeavesAt(AreaLevel.LocalAuthority, AreaLevel.NoLocalAuthority));
    }

    [Fact]
    public void Areas_OadbyAndWigston_LieInPrintedLeicesterCityButNotInTheAuthority()
    {
        Assert.Contains("E07000135", Find(AreaLevel.PrintedRollUp, "rollup-leicester-city").LocalAuthorities);
        Assert.Contains("south-leicester-wigston", Find(AreaLevel.PrintedRollUp, "rollup-leicester-city").Beats);
        Assert.DoesNotContain("south-leicester-wigston", Find(AreaLevel.LocalAuthority, "E06000016").Beats);
        Assert.Equal("E06000016", Assert.Single(Find(AreaLevel.LocalAuthority, "E06000016").LocalAuthorities));
    }

    [Fact]
    public void Areas_LeafWhoseAuthorityIsLeftOpen_BelongsToNone()
    {
        var ambiguous = Find(AreaLevel.NoLocalAuthority, AreaCatalogue.AmbiguousLocalAuthority);

        Assert.Equal(["eastern-counties-other", "hinckley-and-blaby-other", "south-leicester-other"], ambiguous.Beats.AsEnumerable());
        Assert.DoesNotContain(AreaCatalogue.All, a => a.Level == AreaLevel.LocalAuthority && a.Beats.Contains("south-leicester-other"));
    }

    [Theory]
    [InlineData(AreaLevel.PoliceBeat, "south-leicester-oadby", "npa-south-leicester")]
    [InlineData(AreaLevel.PoliceBeat, "unknown", "rollup-unknown")]
    [InlineData(AreaLevel.NeighbourhoodPolicingArea, "npa-south-leicester", "rollup-leicester-city")]
    [InlineData(AreaLevel.PrintedRollUp, "rollup-leicester-city", null)]
    [InlineData(AreaLevel.LocalAuthority, "E07000135", "E10000018")]
    [InlineData(AreaLevel.LocalAuthority, "E06000017", null)]
    [InlineData(AreaLevel.NoLocalAuthority, "outside-area", null)]
    public void Areas_Parent_IsOneLevelUpInTheSameHierarchy(AreaLevel level, string code, string? parent)
    {
        Assert.Equal(parent, Find(level, code).Parent);
    }

    private static Area Find(AreaLevel level, string code) => AreaCatalogue.All.Single(a => a.Level == level && a.Code == code);

    private static IEnumerable<string> LeavesAt(params AreaLevel[] levels) =>
        AreaCatalogue.All.Where(a => levels.Contains(a.Level)).SelectMany(a => a.Beats).Order();
}
