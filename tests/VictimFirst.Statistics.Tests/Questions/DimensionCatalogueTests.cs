using VictimFirst.Domain.Geography;
using VictimFirst.Statistics.Questions;

namespace VictimFirst.Statistics.Tests.Questions;

public class DimensionCatalogueTests
{
    [Fact]
    public void Dimensions_Each_HaveALabelADescriptionASourceAndASubject()
    {
        Assert.Equal(Enum.GetValues<DimensionCode>(), DimensionCatalogue.All.Select(d => d.Code));
        Assert.All(DimensionCatalogue.All, dimension =>
        {
            Assert.NotEmpty(dimension.Label);
            Assert.EndsWith(".", dimension.Description, StringComparison.Ordinal);
            Assert.NotEmpty(dimension.Source);
            Assert.NotEmpty(dimension.Subjects);
            Assert.Equal(dimension.Categories.Length, dimension.Categories.DistinctBy(c => c.Code).Count());
        });
    }

    [Fact]
    public void Measures_Each_HaveADefinitionAUnitABaseAndASource()
    {
        Assert.Equal(Enum.GetValues<MeasureCode>(), MeasureCatalogue.All.Select(m => m.Code));
        Assert.All(MeasureCatalogue.All, measure =>
        {
            Assert.EndsWith(".", measure.Definition, StringComparison.Ordinal);
            Assert.NotEmpty(measure.Unit);
            Assert.NotEmpty(measure.Base);
            Assert.NotEmpty(measure.Source);
            Assert.NotEmpty(measure.Aggregates);
        });
    }

    [Fact]
    public void Beats_RollUpByEitherHierarchy_ButNeverMixThem()
    {
        var beat = DimensionCatalogue.Get(DimensionCode.PoliceBeat);

        Assert.Equal("npa-south-leicester", beat.ParentCategory("south-leicester-oadby", DimensionCode.PolicingArea));
        Assert.Equal("E07000135", beat.ParentCategory("south-leicester-oadby", DimensionCode.LocalAuthority));
        Assert.Equal(AreaCatalogue.AmbiguousLocalAuthority, beat.ParentCategory("south-leicester-other", DimensionCode.LocalAuthority));
        Assert.Throws<ArgumentException>(() => beat.ParentCategory("south-leicester-oadby", DimensionCode.CountyOrUnitary));
    }

    [Fact]
    public void Authorities_RollUpToTheirCounty()
    {
        var authority = DimensionCatalogue.Get(DimensionCode.LocalAuthority);

        Assert.Equal(12, authority.Categories.Length);
        Assert.Equal("E10000018", authority.ParentCategory("E07000135", DimensionCode.CountyOrUnitary));
        Assert.Equal("E06000017", authority.ParentCategory("E06000017", DimensionCode.CountyOrUnitary));
    }

    [Fact]
    public void OccurrenceTypesAndEthnicGroups_RollUpAsTheirListsSay()
    {
        var types = DimensionCatalogue.Get(DimensionCode.OccurrenceType);

        Assert.Equal("VIOLENCE_WITH_INJURY", types.ParentCategory("ASSAULT_ABH", DimensionCode.OffenceGroup));
        Assert.All(
            DimensionCatalogue.Get(DimensionCode.Ethnicity).Categories,
            c => Assert.NotNull(DimensionCatalogue.Get(DimensionCode.Ethnicity).ParentCategory(c.Code, DimensionCode.EthnicityGroup)));
    }

    [Fact]
    public void Names_OfCodes_AreWrittenAsGraphQLWritesThem()
    {
        Assert.Equal("OCCURRENCE_TYPE", DimensionCatalogue.Get(DimensionCode.OccurrenceType).Name);
        Assert.Equal("HOURS_TO_FIRST_CONTACT", MeasureCatalogue.Get(MeasureCode.HoursToFirstContact).Name);
    }
}
