using System.Runtime.CompilerServices;
using System.Text.Json;
using VictimFirst.Api.Tests.Hosting;
using VictimFirst.Api.Tests.Schema;

namespace VictimFirst.Api.Tests.Statistics;

/// <summary>
/// The documents of the dashboards, each with its answer over the demonstration data in <c>Golden</c>. Run with
/// <c>VICTIMFIRST_UPDATE_GOLDEN=1</c> to write the answers anew.
/// </summary>
[Collection(ServedApiGroup.Name)]
public sealed class DashboardDocumentsTests(ServedApi api)
{
    private static readonly JsonSerializerOptions Indented =
        new() { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Theory]
    [InlineData("a01-headlines")]
    [InlineData("a02-referral-sources")]
    [InlineData("a03-occurrence-types")]
    [InlineData("a04-closed-per-thousand")]
    [InlineData("a05-police-places")]
    [InlineData("a06-needs")]
    [InlineData("a07-outcomes")]
    [InlineData("a08-uptake")]
    [InlineData("a09-hate")]
    [InlineData("a10-service-levels")]
    [InlineData("a11-restorative-justice")]
    [InlineData("a12-hate-per-thousand")]
    public async Task Document_AnswersTheCommissioner_AsItsGoldenFileSays(string name)
    {
        var answer = await AskAsync(name);

        var text = JsonSerializer.Serialize(answer, Indented) + "\n";
        var file = Path.Combine(Folder(), $"{name}.json");
        if (Environment.GetEnvironmentVariable("VICTIMFIRST_UPDATE_GOLDEN") == "1") await File.WriteAllTextAsync(file, text);
        Assert.Equal(await File.ReadAllTextAsync(file), text);
    }

    [Fact]
    public async Task Headlines_AreThePublishedFigures()
    {
        var data = (await AskAsync("a01-headlines")).GetProperty("data");

        Assert.Equal((3349, 3282), Pair(data, "referred.againstLastPeriod"));
        Assert.Equal((2641, 3116), Pair(data, "closed.closed"));
        Assert.Equal((560, 637), Pair(data, "closed.enhanced"));
        Assert.Equal(560 / 2641.0, At(data, "closed.enhancedRate.value").GetDouble());
    }

    [Fact]
    public async Task PrintedTotals_AreThePublishedOnes_AndTheAuthorityOfTheSameNameIsSmaller()
    {
        var printed = At((await AskAsync("a05-police-places")).GetProperty("data"), "caseStatistics.printedTotals").EnumerateArray();
        var authorities = At((await AskAsync("a04-closed-per-thousand")).GetProperty("data"), "caseStatistics.by").EnumerateArray();

        Assert.Equal([1300, 1086, 84, 171], printed.Select(row => At(row, "closed.value").GetInt32()));
        Assert.Equal(
            1162,
            authorities.Where(row => At(row, "category.code").GetString() == "E06000016")
                .Select(row => At(row, "closed.value").GetInt32()).Single());
    }

    private async Task<JsonElement> AskAsync(string name)
    {
        object variables = name == "a12-hate-per-thousand" ? new { lastMonth = "2020-06" }
            : name == "a10-service-levels" ? new { period = new { financialYear = "2019-20" } }
            : new { period = new { financialQuarter = "2020-21 Q1" } };
        var answer = await api.AskAsync("commissioner", Operations.Read(name), variables);
        Assert.False(answer.TryGetProperty("errors", out var errors), errors.ToString());
        return answer;
    }

    private static (int, int) Pair(JsonElement data, string path) =>
        (At(data, $"{path}.value").GetInt32(), At(data, $"{path}.comparison.value").GetInt32());

    private static JsonElement At(JsonElement from, string path) =>
        path.Split('.').Aggregate(from, (element, name) => element.GetProperty(name));

    private static string Folder([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "Golden");
}
