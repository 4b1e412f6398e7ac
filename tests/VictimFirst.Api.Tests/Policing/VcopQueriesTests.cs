using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json;
using VictimFirst.Api.Tests.Hosting;
using VictimFirst.Api.Tests.Schema;

namespace VictimFirst.Api.Tests.Policing;

/// <summary>
/// What was printed about the Victims' Code (report to the Ethics and Transparency Panel, June 2024), and what must hold of any figure.
/// </summary>
[Collection(ServedApiGroup.Name)]
public sealed class VcopQueriesTests(ServedApi api)
{
    [Fact]
    public async Task Series_IsThePrintedOne_MonthByMonth()
    {
        var points =
            (await AskAsync(Operations.Read("c11-compliance-series"), new { from = "2023-03-01", to = "2024-03-31" }, "commissioner"))
                .GetProperty("vcopSeries").EnumerateArray();

        Assert.Equal(
            ["83.9", "84.1", "82.4", "84.8", "84.6", "85.7", "86.0", "86.4", "87.8", "89.2", "89.2", "88.7", "87.2"],
            points.Select(p =>
                (100 * p.GetProperty("fullyCompliant").GetProperty("value").GetDouble()).ToString("0.0", CultureInfo.InvariantCulture)));
    }

    [Fact]
    public async Task JointRate_IsCountedAndNotMultiplied()
    {
        var group = Group(await ComplianceAsync("FORCE"));
        var (assessed, updated, both) =
            (Value(group, "needsAssessed"), Value(group, "updatedWithin28Days"), Value(group, "fullyCompliant"));

        Assert.Equal((0.93, 0.916, 0.872), (assessed, updated, both));
        Assert.NotEqual(Math.Round(assessed * updated, 3), both);
    }

    [Theory]
    [InlineData("DEPARTMENT")]
    [InlineData("OFFICER")]
    public async Task Groups_AddToTheForce(string by)
    {
        var force = Group(await ComplianceAsync("FORCE")).GetProperty("combinations");
        var parts = (await ComplianceAsync(by)).EnumerateArray().Select(g => g.GetProperty("combinations")).ToList();

        Assert.True(parts.Count > 1);
        foreach (var way in new[] { "both", "assessedOnly", "updatedOnly", "neither" })
            Assert.Equal(force.GetProperty(way).GetInt32(), parts.Sum(p => p.GetProperty(way).GetInt32()));
    }

    [Fact]
    public async Task Officers_AreForTheForceAlone()
    {
        using var response = await api.PostAsync(
            Operations.Read("c04-code-compliance"), new { by = "OFFICER" }, await api.TokenAsync("commissioner"));

        Assert.Contains("FORBIDDEN", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task UpdatesAndCompliance_AgreeOnWhatIsOverdue()
    {
        var list = (await AskAsync(Operations.Read("c05-updates-due"), new { asOf = "2024-03-31" })).GetProperty("vcopUpdates");
        var force = Group(await ComplianceAsync("FORCE"));

        var late = force.GetProperty("investigations").GetInt32()
            - force.GetProperty("updatedWithin28Days").GetProperty("numerator").GetInt32();
        Assert.Equal(late, list.GetProperty("overdue").GetInt32());
        Assert.Equal(1_000, new[] { "overdue", "dueInSevenDays", "later" }.Sum(light => list.GetProperty(light).GetInt32()));
        Assert.Equal("RED", list.GetProperty("nodes")[0].GetProperty("light").GetString());
    }

    [Fact]
    public async Task Reviews_AreThePrintedOnes()
    {
        var reviews = (await AskAsync(
                Operations.Read("c09-right-to-review"), new { receivedFrom = "2023-02-01", receivedTo = "2023-12-31" }, "commissioner"))
            .GetProperty("victimsRightToReview");

        Assert.Equal((57, 54), (reviews.GetProperty("requests").GetInt32(), reviews.GetProperty("eligible").GetInt32()));
        Assert.Equal([22, 1, 31], reviews.GetProperty("outcomes").EnumerateArray().Select(o => o.GetProperty("count").GetInt32()));
        Assert.Equal([11, 1], reviews.GetProperty("delayReasons").EnumerateArray().Select(o => o.GetProperty("count").GetInt32()));
        Assert.Equal((57, 57), Share(reviews, "triagedWithin10WorkingDays"));
        Assert.Equal((42, 54), Share(reviews, "completedWithin30Days"));
        Assert.Equal((12, 12), Share(reviews, "extensionsAgreed"));
    }

    [Fact]
    public async Task Sample_IsTheSameForTheSameSeed_AndAnotherForAnother()
    {
        async Task<string> SampleAsync(string seed) => (await AskAsync(
            Operations.Read("c12-audit-sample"), new { recordedFrom = "2020-01-01", recordedTo = "2020-12-31", seed })).ToString();

        Assert.Equal(await SampleAsync("a"), await SampleAsync("a"));
        Assert.NotEqual(await SampleAsync("a"), await SampleAsync("b"));
    }

    [Fact]
    public async Task DayBeforeTheFirstSnapshot_IsRefused()
    {
        using var response = await api.PostAsync(
            Operations.Read("c04-code-compliance"), new { asOf = "2021-12-31" }, await api.TokenAsync("police-vcop"), "reconciliation");

        Assert.Contains("before the first snapshot", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private async Task<JsonElement> ComplianceAsync(string by) =>
        (await AskAsync(Operations.Read("c04-code-compliance"), new { asOf = "2024-03-31", by }))
            .GetProperty("vcopCompliance").GetProperty("groups");

    private async Task<JsonElement> AskAsync(string document, object variables, string role = "police-vcop")
    {
        using var response = await api.PostAsync(document, variables, await api.TokenAsync(role), "reconciliation");
        var answer = await response.Content.ReadFromJsonAsync<JsonElement>();
        Assert.False(answer.TryGetProperty("errors", out var errors), errors.ToString());
        return answer.GetProperty("data");
    }

    private static JsonElement Group(JsonElement groups) => Assert.Single(groups.EnumerateArray());

    private static double Value(JsonElement group, string share) => group.GetProperty(share).GetProperty("value").GetDouble();

    private static (int, int) Share(JsonElement of, string share) =>
        (of.GetProperty(share).GetProperty("numerator").GetInt32(), of.GetProperty(share).GetProperty("denominator").GetInt32());
}
