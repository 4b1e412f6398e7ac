using System.Globalization;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using VictimFirst.Api.Identity;
using VictimFirst.Data;
using VictimFirst.Data.PrivateServer;

namespace VictimFirst.Bench;

/// <summary>Reads through the program as it is served, each with its audit entry: one person, and one figure.</summary>
internal static class AuditedHostBench
{
    private const long Cases = 20_000;
    private const int WarmUpSeconds = 15;

    public static async Task RunAsync(int seconds)
    {
        using var folder = new BenchFolder();
        await folder.WriteExtractAsync(Cases);
        await using var cluster = await PrivateCluster.StartAsync(Path.Combine(folder.Data, "postgresql"));
        var database = VictimFirstDatabase.Open(new DatabaseOptions(DatabaseProvider.PostgreSql, cluster.ConnectionString));
        await folder.ImportAsync(database);
        var references = await ReferencesAsync(database);
        await using var host = await BenchHost.StartAsync(folder);
        var token = BenchHost.Token(folder, new DemonstrationCaller(Role.HeadOfService, "bench"));
        var people = await ScriptAsync("people", [.. references.Select(reference => new
        {
            query = "query($reference: ID!) { case(reference: $reference) { openedAt person { familyName givenName safeToCall } } }",
            variables = new { reference },
        })]);
        const string Figure = "{ caseStatistics(cohort: CLOSED, period: { financialQuarter: \"2020-21 Q1\" }) { count { value } } }";
        var figures = await ScriptAsync("figures", [new { query = Figure }]);
        foreach (var script in (string[])[people, figures]) await Wrk.RunAsync(host.Url, script, 16, WarmUpSeconds);
        foreach (var clients in (int[])[1, 16, 64])
        {
            var aCase = await Wrk.RunAsync(host.Url, people, clients, seconds);
            var aFigure = await Wrk.RunAsync(host.Url, figures, clients, seconds);
            Print($"host, {clients} clients, a case with its person, entry committed first: {aCase}");
            Print($"host, {clients} clients, one figure, entry on the disk first: {aFigure}");
        }

        async Task<string> ScriptAsync(string name, object[] bodies)
        {
            var path = Path.Combine(folder.Data, $"{name}.lua");
            await Wrk.WriteScriptAsync(
                path, [.. bodies.Select(body => JsonSerializer.Serialize(body))],
                ("Authorization", $"Bearer {token}"), ("Purpose", Purpose.Support.ToText()));
            return path;
        }
    }

    private static async Task<List<string>> ReferencesAsync(VictimFirstDatabase database)
    {
        await using var context = database.CreateContext();
        return await context.Cases.OrderBy(c => c.Id).Select(c => c.Reference).Take(1_000).ToListAsync();
    }

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
