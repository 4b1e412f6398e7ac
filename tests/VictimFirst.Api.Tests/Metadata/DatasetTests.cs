using System.Text.Json;
using VictimFirst.Api.Schema;
using VictimFirst.Api.Tests.Hosting;

namespace VictimFirst.Api.Tests.Metadata;

[Collection(ServedApiGroup.Name)]
public sealed class DatasetTests(ServedApi api)
{
    [Fact]
    public async Task Dimensions_HaveCategoriesWithTheirParents()
    {
        var dimensions = (await DatasetAsync("commissioner")).GetProperty("dimensions").EnumerateArray().ToList();
        var occurrence = Dimension(dimensions, "OCCURRENCE_TYPE");
        var beat = Dimension(dimensions, "POLICE_BEAT");

        Assert.Equal(36, occurrence.GetProperty("categories").GetArrayLength());
        Assert.Equal(["OFFENCE_GROUP"], Texts(occurrence, "hierarchy"));
        Assert.Contains("caseStatistics", Texts(occurrence, "statistics"));
        Assert.Equal(["POLICING_AREA", "LOCAL_AUTHORITY"], Texts(beat, "hierarchy"));
        var oadby = beat.GetProperty("categories").EnumerateArray()
            .Single(c => c.GetProperty("code").GetString() == "south-leicester-oadby");
        Assert.Equal(
            [("POLICING_AREA", "npa-south-leicester"), ("LOCAL_AUTHORITY", "E07000135")],
            oadby.GetProperty("parents").EnumerateArray()
                .Select(p => (p.GetProperty("dimension").GetString()!, p.GetProperty("category").GetString()!)));
        Assert.True(Dimension(dimensions, "HATE_STRAND").GetProperty("multiValued").GetBoolean());
        Assert.Equal("SPECIAL_CATEGORY", Dimension(dimensions, "RELIGION").GetProperty("sensitivity").GetString());
    }

    [Fact]
    public async Task EveryParent_IsACategoryOfItsDimension()
    {
        var dimensions = (await DatasetAsync("commissioner")).GetProperty("dimensions").EnumerateArray().ToList();

        Assert.All(
            dimensions.SelectMany(d => d.GetProperty("categories").EnumerateArray())
                .SelectMany(c => c.GetProperty("parents").EnumerateArray()),
            parent => Assert.Contains(
                Dimension(dimensions, parent.GetProperty("dimension").GetString()!).GetProperty("categories").EnumerateArray(),
                category => category.GetProperty("code").GetString() == parent.GetProperty("category").GetString()));
    }

    [Fact]
    public async Task Measures_SayUnitBaseAndPolarity()
    {
        var days = (await DatasetAsync("commissioner")).GetProperty("measures").EnumerateArray()
            .Single(measure => measure.GetProperty("code").GetString() == "HOURS_TO_FIRST_CONTACT");

        Assert.Equal("hour", days.GetProperty("unit").GetString());
        Assert.Equal("LOWER_IS_BETTER", days.GetProperty("polarity").GetString());
        Assert.Equal(["SUM", "MEAN", "MEDIAN"], Texts(days, "aggregates"));
    }

    [Fact]
    public async Task DimensionsAboutStaff_AreToldToThoseWhoMayAskByThem()
    {
        Assert.DoesNotContain("CASEWORKER", Codes(await DatasetAsync("commissioner")));
        Assert.Contains("CASEWORKER", Codes(await DatasetAsync("head-of-service")));
    }

    private static IEnumerable<string> Codes(JsonElement dataset) =>
        dataset.GetProperty("dimensions").EnumerateArray().Select(dimension => dimension.GetProperty("code").GetString()!);

    private static JsonElement Dimension(IEnumerable<JsonElement> dimensions, string code) =>
        dimensions.Single(dimension => dimension.GetProperty("code").GetString() == code);

    private static IEnumerable<string> Texts(JsonElement from, string name) =>
        from.GetProperty(name).EnumerateArray().Select(item => item.GetString()!);

    private async Task<JsonElement> DatasetAsync(string role)
    {
        var response = await api.AskAsync(role, KnownDocuments.Named("dataset")!.Text);
        Assert.False(response.TryGetProperty("errors", out var errors), errors.ToString());
        return response.GetProperty("data").GetProperty("dataset");
    }
}
