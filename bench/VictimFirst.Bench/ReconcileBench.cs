using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using VictimFirst.Api.Hosting;
using VictimFirst.Api.Identity;
using VictimFirst.Api.Schema;
using VictimFirst.Data;
using VictimFirst.Data.PrivateServer;
using VictimFirst.Domain.CodeLists;

namespace VictimFirst.Bench;

/// <summary>
/// 5,000 crime references over HTTP, audit log included, beside the same look-up as raw SQL through Npgsql in the same run.
/// </summary>
internal static class ReconcileBench
{
    private const int Items = 5_000;
    private const int Rounds = 40;
    private const int WarmUp = 40;

    private const string Sql = """
        SELECT r.crime_reference_key, r.received_at, r.acknowledged_at, c.reference, c.first_contact_at, c.contact_outcome, c.closed_on
        FROM referrals r LEFT JOIN cases c ON c.referral_id = r.id
        WHERE r.source = 'POLICE' AND r.consent_given AND r.police_force = 'LEICESTERSHIRE' AND r.crime_reference_key = ANY (@keys)
        """;

    public static async Task RunAsync(long cases)
    {
        using var folder = new BenchFolder();
        await folder.WriteExtractAsync(cases);
        await using var cluster = await PrivateCluster.StartAsync(Path.Combine(folder.Data, "postgresql"));
        var database = VictimFirstDatabase.Open(new DatabaseOptions(DatabaseProvider.PostgreSql, cluster.ConnectionString));
        await folder.ImportAsync(database);
        await using var host = await BenchHost.StartAsync(folder);
        var keys = await KeysAsync(database);

        using var client = ClientOf(folder);
        var body = new
        {
            query = KnownDocuments.Named("c01-reconcile-referrals")!.Text,
            variables = new { items = keys.Select(reference => new { reference, recordedAt = "2020-01-01T09:30:00Z" }) },
        };
        var url = new Uri(host.Url, "/graphql");
        Report("raw SQL through Npgsql", await MeasureAsync(() => ReadRawAsync(cluster.ConnectionString, keys)));
        Report("reconcileReferrals over HTTP", await MeasureAsync(() => AskAsync(client, url, body)));
    }

    /// <summary>Nine of ten are held, so that both ways through the answer are taken.</summary>
    private static async Task<string[]> KeysAsync(VictimFirstDatabase database)
    {
        await using var context = database.CreateContext();
        var held = await context.Referrals
            .Where(r => r.Source == ReferralSources.Police && r.CrimeReferenceKey != null)
            .OrderByDescending(r => r.Id)
            .Select(r => r.CrimeReferenceKey!)
            .Distinct()
            .Take(Items * 9 / 10)
            .ToListAsync();
        return [.. held, .. Enumerable.Range(900_000_000, Items - held.Count).Select(number => FormattableString.Invariant($"21{number}"))];
    }

    private static HttpClient ClientOf(BenchFolder folder)
    {
        using var issuer = DevelopmentIssuer.Open(new DataFolder(folder.Data));
        var caller = new DemonstrationCaller(Role.PoliceVcop, "bench") { Force = "LEICESTERSHIRE" };
        var client = new HttpClient();
        var token = issuer.Issue(caller, TimeProvider.System.GetUtcNow());
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        client.DefaultRequestHeaders.Add("Purpose", "reconciliation");
        return client;
    }

    private static async Task AskAsync(HttpClient client, Uri url, object body)
    {
        using var response = await client.PostAsJsonAsync(url, body);
        var answer = await response.Content.ReadFromJsonAsync<JsonElement>();
        if (answer.TryGetProperty("errors", out var errors)) throw new InvalidOperationException(errors.ToString());
    }

    private static async Task ReadRawAsync(string connectionString, string[] keys)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(Sql, connection);
        command.Parameters.AddWithValue("keys", keys);
        await using var reader = await command.ExecuteReaderAsync();
        var values = new object[reader.FieldCount];
        while (await reader.ReadAsync()) reader.GetValues(values);
    }

    private static async Task<List<double>> MeasureAsync(Func<Task> work)
    {
        var times = new List<double>();
        for (var round = 0; round < WarmUp + Rounds; round++)
        {
            var start = Stopwatch.GetTimestamp();
            await work();
            if (round >= WarmUp) times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        times.Sort();
        return times;
    }

    private static void Report(string title, List<double> times) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{title}, {Items:N0} references: p50 {times[times.Count / 2]:N1} ms, p90 {times[times.Count * 9 / 10]:N1} ms"));
}
