using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using VictimFirst.Api.Hosting;
using VictimFirst.Api.Identity;
using VictimFirst.Data;
using VictimFirst.Data.Import;
using VictimFirst.Data.PrivateServer;
using VictimFirst.Data.Statistics;
using VictimFirst.Domain.Time;
using VictimFirst.Statistics.Publication;
using VictimFirst.Statistics.Reports;

namespace VictimFirst.Bench;

/// <summary>The whole quarterly report in one request: counted in process, and over HTTP by wrk at 1 and 16 clients.</summary>
internal static class ReportBench
{
    private const string Quarter = "2019-20 Q2";

    public static async Task RunAsync(long cases)
    {
        using var folder = new BenchFolder();
        await folder.WriteExtractAsync(cases);
        await using var cluster = await PrivateCluster.StartAsync(Path.Combine(folder.Data, "postgresql"));
        var database = VictimFirstDatabase.Open(new DatabaseOptions(DatabaseProvider.PostgreSql, cluster.ConnectionString));
        await database.MigrateAsync();
        await new ExtractImporter(database, TimeProvider.System).ImportAsync(folder.Extract);

        await InProcessAsync(database);
        await OverHttpAsync(folder);
    }

    private static async Task InProcessAsync(VictimFirstDatabase database)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var watch = Stopwatch.StartNew();
        var cube = await new CubeLoader(database).LoadAsync();
        var seconds = watch.Elapsed.TotalSeconds;
        var bytes = GC.GetTotalMemory(forceFullCollection: true) - before;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"cube: loaded in {seconds:N2} s, {bytes / 1e6:N1} MB held"));

        var quarter = FinancialQuarter.Parse(Quarter);
        var today = new DateOnly(2020, 10, 5);
        var times = new List<double>();
        for (var i = 0; i < 3_000; i++)
        {
            var start = Stopwatch.GetTimestamp();
            QuarterlyReportDefinition.Build(cube, quarter, DisclosurePolicy.ExactUnderAgreement, today);
            if (i >= 1_000) times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        times.Sort();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"report counted in process: p50 {times[times.Count / 2]:N3} ms, p99 {times[times.Count * 99 / 100]:N3} ms"));
    }

    private static async Task OverHttpAsync(BenchFolder folder)
    {
        using var host = StartHost(folder);
        try
        {
            var url = await AddressAsync(host);
            var script = Path.Combine(folder.Data, "report.lua");
            await File.WriteAllTextAsync(script, Script(folder));
            await Wrk.RunAsync("warm-up", url, script, clients: 4, seconds: 5);
            await Wrk.RunAsync("1 client", url, script, clients: 1, seconds: 10);
            await Wrk.RunAsync("16 clients", url, script, clients: 16, seconds: 10);
        }
        finally
        {
            host.Kill();
            await host.WaitForExitAsync();
        }
    }

    private static Process StartHost(BenchFolder folder) => Process.Start(
        new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "VictimFirst.Api.dll"), "serve", "--urls", "http://127.0.0.1:0"])
        {
            RedirectStandardOutput = true,
            Environment = { ["ASPNETCORE_ENVIRONMENT"] = "Development", ["VICTIMFIRST_DATA"] = folder.Data },
        })!;

    private static async Task<Uri> AddressAsync(Process host)
    {
        while (await host.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.Contains("answers at ", StringComparison.Ordinal)) return new Uri(line[(line.IndexOf("http", StringComparison.Ordinal))..]);
        }

        throw new InvalidOperationException("The host ended before it served.");
    }

    private static string Script(BenchFolder folder)
    {
        using var issuer = DevelopmentIssuer.Open(new DataFolder(folder.Data));
        var token = issuer.Issue(Role.Commissioner, "bench", null, TimeProvider.System.GetUtcNow());
        using var stream = typeof(ReportBench).Assembly.GetManifestResourceStream("quarterly-report.graphql")!;
        var body = JsonSerializer.Serialize(new { query = new StreamReader(stream).ReadToEnd(), variables = new { quarter = Quarter } });
        return new StringBuilder()
            .AppendLine("wrk.method = 'POST'")
            .AppendLine(CultureInfo.InvariantCulture, $"wrk.body = [==[{body}]==]")
            .AppendLine("wrk.headers['Content-Type'] = 'application/json'")
            .AppendLine(CultureInfo.InvariantCulture, $"wrk.headers['Authorization'] = 'Bearer {token}'")
            .AppendLine("function done(summary, latency, requests)")
            .AppendLine("  local failed = summary.errors.status + summary.errors.connect + summary.errors.read + summary.errors.timeout")
            .AppendLine("  io.write(string.format('RESULT p50 %.3f ms, p99 %.3f ms, %.0f requests/s, %.1f kB a response, %d failed\\n', latency:percentile(50) / 1000,")
            .AppendLine("    latency:percentile(99) / 1000, summary.requests / summary.duration * 1e6, summary.bytes / summary.requests / 1000, failed))")
            .AppendLine("end")
            .ToString();
    }
}
