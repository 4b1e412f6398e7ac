using System.Diagnostics;
using System.Globalization;
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
            CultureInfo.InvariantCulture,
            $"report counted in process: p50 {times[times.Count / 2]:N3} ms, p99 {times[times.Count * 99 / 100]:N3} ms"));
    }

    private static async Task OverHttpAsync(BenchFolder folder)
    {
        await using var host = await BenchHost.StartAsync(folder);
        using var stream = typeof(ReportBench).Assembly.GetManifestResourceStream("quarterly-report.graphql")!;
        var script = await host.WriteScriptAsync("report", await new StreamReader(stream).ReadToEndAsync(), new { quarter = Quarter });
        await MeasureAsync("warm-up", clients: 4, seconds: 5);
        await MeasureAsync("1 client", clients: 1, seconds: 10);
        await MeasureAsync("16 clients", clients: 16, seconds: 10);

        async Task MeasureAsync(string title, int clients, int seconds) =>
            Console.WriteLine($"report over HTTP, {title}: {await Wrk.RunAsync(host.Url, script, clients, seconds)}");
    }
}
