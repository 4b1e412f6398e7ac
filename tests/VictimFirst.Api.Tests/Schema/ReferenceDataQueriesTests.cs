using System.Text.Json;
using VictimFirst.Api.Tests.Hosting;

namespace VictimFirst.Api.Tests.Schema;

[Collection(ServedApiGroup.Name)]
public sealed class ReferenceDataQueriesTests(ServedApi api)
{
    [Fact]
    public async Task CodeList_GivesCodesInOrder_WithLabelVersionAndSource()
    {
        var list = (await DataAsync(
                """{ codeList(name: "need-level") { name title version rollup codes { code label position version parent source } } }"""))
            .GetProperty("codeList");

        Assert.Equal(
            ["0", "1", "2", "3", "4"], list.GetProperty("codes").EnumerateArray().Select(code => code.GetProperty("code").GetString()!));
        Assert.All(list.GetProperty("codes").EnumerateArray(), code => Assert.NotEmpty(code.GetProperty("source").GetString()!));
    }

    [Fact]
    public async Task UnknownCodeList_IsNull() =>
        Assert.Equal(
            JsonValueKind.Null, (await DataAsync("""{ codeList(name: "no-such-list") { name } }""")).GetProperty("codeList").ValueKind);

    [Fact]
    public async Task CodeLists_AreInOrderOfName()
    {
        var names = (await DataAsync("{ codeLists { name } }")).GetProperty("codeLists").EnumerateArray()
            .Select(list => list.GetProperty("name").GetString()!).ToList();

        Assert.Contains("occurrence-type", names);
        Assert.Equal(names.Order(StringComparer.Ordinal), names);
    }

    [Theory]
    [InlineData("POLICE_BEAT", 82)]
    [InlineData("NEIGHBOURHOOD_POLICING_AREA", 8)]
    [InlineData("PRINTED_ROLL_UP", 4)]
    [InlineData("LOCAL_AUTHORITY", 9)]
    public async Task Areas_OfALevel_AreThatLevelOnly(string level, int count)
    {
        var areas = (await DataAsync("query ($level: AreaLevel) { areas(level: $level) { code label level } }", new { level }))
            .GetProperty("areas");

        Assert.Equal(count, areas.GetArrayLength());
        Assert.All(areas.EnumerateArray(), area => Assert.Equal(level, area.GetProperty("level").GetString()));
    }

    [Fact]
    public async Task WrongLevel_IsRefused_NamingTheValue()
    {
        var response = await api.AskAsync(
            "commissioner", "query ($level: AreaLevel) { areas(level: $level) { code } }", new { level = "WARD" });

        Assert.Contains("WARD", response.GetProperty("errors")[0].GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Introspection_KnowsTheReportsDescription()
    {
        var type = (await DataAsync("""{ __type(name: "QuarterlyReport") { description fields { name description } } }"""))
            .GetProperty("__type");

        Assert.Contains("closed in", type.GetProperty("description").GetString(), StringComparison.Ordinal);
        Assert.Contains(
            type.GetProperty("fields").EnumerateArray(), field => field.GetProperty("name").GetString() == "restorativeJustice");
    }

    private async Task<JsonElement> DataAsync(string query, object? variables = null)
    {
        var response = await api.AskAsync("commissioner", query, variables);
        Assert.False(response.TryGetProperty("errors", out var errors), errors.ToString());
        return response.GetProperty("data");
    }
}
