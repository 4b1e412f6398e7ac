using System.Net.Http.Json;
using System.Text.Json;
using VictimFirst.Api.Policing;
using VictimFirst.Api.Schema.Policing;
using VictimFirst.Api.Tests.Audit;
using VictimFirst.Api.Tests.Hosting;
using VictimFirst.Data.Audit;
using VictimFirst.Domain.Audit;

namespace VictimFirst.Api.Tests.Policing;

/// <summary>Whoever guesses is seen, however many hosts the guesses are spread over.</summary>
public sealed class MissWatchTests(AuditServer server) : IClassFixture<AuditServer>
{
    private const string Ask = "query($items: [PoliceReferralInput!]!) { reconcileReferrals(items: $items) { summary { notFound } } }";

    /// <summary>More than half of what alerts, so that no host alone has enough.</summary>
    private const int EachTime = (MissWatch.FewestAsked / 2) + 1;

    [Fact]
    public async Task GuessesOverTwoHosts_AlertOnce_WithWhatBothHaveSeen()
    {
        var database = await server.CreateDatabaseAsync();
        await using var first = await HostedApi.StartAsync(database);
        await using var second = await HostedApi.StartAsync(database);

        await GuessAsync(first, 0);
        Assert.Empty(await AlertsAsync(database));
        await GuessAsync(second, 1);
        await GuessAsync(first, 2);

        await first.EntriesAsync();
        await second.EntriesAsync();
        var alerts = await AlertsAsync(database);
        Assert.InRange(alerts.Count, 1, 2);
        Assert.Equal([MissWatch.Code], alerts[^1].Event.Codes);
        Assert.Equal((2L * EachTime, 2L * EachTime), (alerts[^1].Event.Counts["asked"], alerts[^1].Event.Counts["missed"]));
    }

    [Fact]
    public async Task AHostThatWasStartedAgain_RemembersWhatItsPredecessorSaw()
    {
        var database = await server.CreateDatabaseAsync();
        await using (var before = await HostedApi.StartAsync(database)) await GuessAsync(before, 0);
        await using var after = await HostedApi.StartAsync(database);

        await GuessAsync(after, 1);

        await after.EntriesAsync();
        Assert.Single(await AlertsAsync(database));
    }

    [Fact]
    public async Task WhoGoesOnGuessing_IsRefusedOnEveryHost_AndAnotherCallerIsNot()
    {
        var database = await server.CreateDatabaseAsync();
        await using var first = await HostedApi.StartAsync(database);
        await using var second = await HostedApi.StartAsync(database);
        var guesses = Enumerable.Range(500_000_000, MissWatch.MostMissed).Select(number => new { reference = $"20{number}" }).ToArray();
        foreach (var list in guesses.Chunk(ReconcileReferrals.MostItems))
        {
            using var answered = await first.AskAsync(first.Token("PoliceVcop"), Ask, new { items = list }, "reconciliation");
            Assert.Contains($"\"notFound\":{list.Length}", await answered.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }

        using var refused = await second.AskAsync(second.Token("PoliceVcop"), Ask, new { items = guesses[..1] }, "reconciliation");
        var error = (await refused.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("errors")[0];
        Assert.Equal("BUDGET_EXCEEDED", error.GetProperty("extensions").GetProperty("code").GetString());
        Assert.Equal(MissWatch.MostMissed, error.GetProperty("extensions").GetProperty("missed").GetInt32());

        var colleague = second.Token("PoliceVcop", claims => claims["oid"] = "11111111-0000-4000-8000-0000000000aa");
        using var other = await second.AskAsync(colleague, Ask, new { items = guesses[..1] }, "reconciliation");
        Assert.Contains("\"notFound\":1", await other.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        // Nobody was looked up for the refused list.
        Assert.Contains(await second.EntriesAsync(), entry => entry.Event.Class == AuditClass.BudgetRefusal);
    }

    [Fact]
    public async Task AListOfNothing_IsNoGuess()
    {
        var database = await server.CreateDatabaseAsync();
        await using var host = await HostedApi.StartAsync(database);
        for (var number = 0; number < 3; number++)
        {
            using var response = await host.AskAsync(
                host.Token("PoliceVcop"), Ask, new { items = Array.Empty<object>() }, "reconciliation");
            Assert.Contains("\"notFound\":0", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }

        await host.EntriesAsync();
        Assert.Empty(await AlertsAsync(database));
    }

    private static async Task GuessAsync(HostedApi host, int round)
    {
        var items = Enumerable.Range(987_600_000 + (round * EachTime), EachTime).Select(number => new { reference = $"20{number}" });
        using var response = await host.AskAsync(host.Token("PoliceVcop"), Ask, new { items }, "reconciliation");
        Assert.Contains($"\"notFound\":{EachTime}", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    /// <summary>Newest first.</summary>
    private static async Task<IReadOnlyList<AuditEntry>> AlertsAsync(Data.VictimFirstDatabase database) =>
        (await new AuditReader(database).ReadAsync(new AuditQuestion { Class = AuditClass.Alert }, null, 100)).Entries;
}
