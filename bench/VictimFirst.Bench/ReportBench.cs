using System.Diagnostics;
using System.Globalization;
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
            await WriteScriptAsync(folder, script);
            await MeasureAsync("warm-up", clients: 4, seconds: 5);
            await MeasureAsync("1 client", clients: 1, seconds: 10);
            await MeasureAsync("16 clients", clients: 16, seconds: 10);

            async Task MeasureAsync(string title, int clients, int seconds) =>
                Console.WriteLine($"report over HTTP, {title}: {await Wrk.RunAsync(url, script, clients, seconds)}");
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

    private static async Task WriteScriptAsync(BenchFolder folder, string path)
    {
        using var issuer = DevelopmentIssuer.Open(new DataFolder(folder.Data));
        var token = issuer.Issue(new DemonstrationCaller(Role.Commissioner, "bench"), TimeProvider.System.GetUtcNow());
        using var stream = typeof(ReportBench).Assembly.GetManifestResourceStream("quarterly-report.graphql")!;
        var query = await new StreamReader(stream).ReadToEndAsync();
        var body = JsonSerializer.Serialize(new { query, variables = new { quarter = Quarter } });
        await Wrk.WriteScriptAsync(path, body, ("Authorization", $"Bearer {token}"));
    }
}
