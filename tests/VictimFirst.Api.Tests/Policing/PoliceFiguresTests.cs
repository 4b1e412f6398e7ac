using System.Net.Http.Json;
using System.Text.Json;
using VictimFirst.Api.Tests.Hosting;
using VictimFirst.Api.Tests.Schema;

namespace VictimFirst.Api.Tests.Policing;

/// <summary>
/// The two documents that hold the force's figures against the service's, each with its answer to the police in <c>Golden</c>. Readers of
/// exact figures may ask them too, and are answered exact ones.
/// </summary>
[Collection(ServedApiGroup.Name)]
public sealed class PoliceFiguresTests(ServedApi api)
{
    private static readonly object Year = new { period = new { financialYear = "2019-20" } };

    [Theory]
    [InlineData("c06-hate-flags", 5)]
    [InlineData("c08-victim-personal-statement", 4)]
    public async Task Comparison_IsOfProtectedFigures_ThatTheEditionHolds(string name, int figures)
    {
        var answer = await AskAsync(name, "police-vcop");

        Assert.False(answer.TryGetProperty("errors", out var errors), errors.ToString());
        var statistics = answer.GetProperty("data").GetProperty("caseStatistics");
        Assert.Equal("PROTECTED", statistics.GetProperty("disclosure").GetProperty("tier").GetString());
        var counts = statistics.EnumerateObject().Where(p => p.Value.TryGetProperty("status", out _)).Select(p => p.Value).ToList();
        Assert.Equal(figures, counts.Count);
        Assert.All(counts, count => Assert.Equal(
            count.GetProperty("value").ValueKind == JsonValueKind.Null ? "WITHHELD" : "PERTURBED",
            count.GetProperty("status").GetString()));
        Assert.Contains(counts, count => count.GetProperty("status").GetString() == "PERTURBED");
    }

    [Theory]
    [InlineData("c06-hate-flags")]
    [InlineData("c08-victim-personal-statement")]
    public async Task Comparison_AnswersThePolice_AsItsGoldenFileSays(string name) =>
        await PoliceDocumentsTests.AssertGoldenAsync(name, await AskAsync(name, "police-vcop"));

    [Theory]
    [InlineData("caseworker")]
    [InlineData("partner")]
    [InlineData("auditor")]
    public async Task Comparison_IsNotForOthers(string role)
    {
        var answer = await AskAsync("c06-hate-flags", role);

        Assert.True(answer.TryGetProperty("errors", out _), answer.ToString());
        Assert.True(!answer.TryGetProperty("data", out var data) || data.ValueKind == JsonValueKind.Null, answer.ToString());
    }

    private async Task<JsonElement> AskAsync(string name, string role)
    {
        using var response = await api.PostAsync(Operations.Read(name), Year, await api.TokenAsync(role), "reconciliation");
        return await response.Content.ReadFromJsonAsync<JsonElement>();
    }
}
