using VictimFirst.Domain.Geography;
using VictimFirst.Domain.Populations;
using static VictimFirst.Domain.Populations.PopulationVintage;

namespace VictimFirst.Domain.Tests.Populations;

public sealed class PopulationCatalogueTests
{
    [Theory]
    [InlineData("E06000016", FirstPublished, 354_036)]
    [InlineData("E06000016", Rebased, 368_922)]
    [InlineData("E06000017", Rebased, 40_633)]
    [InlineData("E07000135", FirstPublished, 57_313)]
    [InlineData("E10000018", FirstPublished, 713_085)]
    [InlineData("E10000018", Rebased, 705_536)]
    [InlineData(PopulationCatalogue.WholeArea, FirstPublished, 1_107_597)]
    [InlineData(PopulationCatalogue.WholeArea, Rebased, 1_115_091)]
    public void Population_IsThePublishedEstimate(string code, PopulationVintage vintage, int people)
    {
        var population = PopulationCatalogue.Find(code, vintage)!;

        Assert.Equal((people, vintage, 2020), (population.People, population.Vintage, population.ReferenceYear));
    }

    [Fact]
    public void EveryLocalAuthority_HasOne_AndNoOtherPlaceDoes()
    {
        Assert.All(
            AreaCatalogue.All,
            area => Assert.Equal(area.Level == AreaLevel.LocalAuthority, PopulationCatalogue.Find(area.Code, Rebased) is not null));
    }

    [Fact]
    public void Note_NamesTheEdition()
    {
        Assert.Contains("rebased after Census 2021", PopulationCatalogue.Find("E06000017", Rebased)!.Note, StringComparison.Ordinal);
        Assert.Contains("June 2021", PopulationCatalogue.Find("E06000017", FirstPublished)!.Note, StringComparison.Ordinal);
    }
}
