using System.Diagnostics;
using System.Globalization;
using Npgsql;
using VictimFirst.Data;
using VictimFirst.Data.Import;
using VictimFirst.Data.PrivateServer;
using VictimFirst.Data.Statistics;
using VictimFirst.Statistics;
using VictimFirst.Statistics.Cube;
using VictimFirst.Statistics.Publication;
using VictimFirst.Statistics.Questions;

namespace VictimFirst.Bench.Tabulation;

/// <summary>
/// The cube on a whole imported database against PostgreSQL on the same rows in the same run, its parallel workers on and its tables
/// analysed and in memory: each line in process, over HTTP, and as raw SQL.
/// </summary>
internal static class StatisticsBench
{
    public static async Task RunAsync(long cases)
    {
        using var folder = new BenchFolder();
        await folder.WriteExtractAsync(cases);
        await using var cluster = await PrivateCluster.StartAsync(Path.Combine(folder.Data, "postgresql"));
        var database = VictimFirstDatabase.Open(new DatabaseOptions(DatabaseProvider.PostgreSql, cluster.ConnectionString));
        await database.MigrateAsync();
        var watch = Stopwatch.StartNew();
        await new ExtractImporter(database, TimeProvider.System).ImportAsync(folder.Extract);
        Print($"import: {watch.Elapsed.TotalSeconds:N1} s");
        await using var connection = new NpgsqlConnection(cluster.ConnectionString);
        await connection.OpenAsync();
        await RunSqlAsync(connection, "VACUUM ANALYZE cases");

        var cube = await LoadAsync(database, cases);
        await InProcessAsync(cube, connection);
        await RefreshAsync(database, cube, connection);
        await OverHttpAsync(folder);
    }

    private static async Task<CaseCube> LoadAsync(VictimFirstDatabase database, long cases)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var watch = Stopwatch.StartNew();
        var cube = await new CubeLoader(database).LoadAsync();
        var seconds = watch.Elapsed.TotalSeconds;
        var held = GC.GetTotalMemory(forceFullCollection: true) - before;
        Print($"cube: loaded in {seconds:N1} s, {held / (double)cases:N1} bytes a case held");
        return cube;
    }

    private static async Task InProcessAsync(CaseCube cube, NpgsqlConnection connection)
    {
        Print($"{"median of runs",-44} {"cube",11} {"raw SQL",11} {"ratio",8}");
        foreach (var line in DatabaseLine.All)
        {
            var (ours, sql) = (new List<double>(), new List<double>());
            for (var round = 0; round < 9; round++)
            {
                for (var i = 0; i < 5; i++)
                    ours.Add(Time(() => new StatisticsReader(cube, DisclosurePolicy.ExactUnderAgreement).Prepare(line.Questions)));
                var start = Stopwatch.GetTimestamp();
                await RunSqlAsync(connection, line.Sql);
                sql.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            }

            Print($"{line.Title,-44} {Median(ours),8:N3} ms {Median(sql),8:N1} ms {Median(sql) / Median(ours),8:N0}");
        }
    }

    /// <summary>A change in the database until the cube has it, without the wait until somebody looks.</summary>
    private static async Task RefreshAsync(VictimFirstDatabase database, CaseCube cube, NpgsqlConnection connection)
    {
        var loader = new CubeLoader(database);
        foreach (var changed in (int[])[1, 100, 10_000])
        {
            await RunSqlAsync(
                connection,
                $"UPDATE cases SET is_repeat_victim = NOT is_repeat_victim "
                    + $"WHERE id IN (SELECT id FROM cases ORDER BY md5(id::text) LIMIT {changed})");
            var start = Stopwatch.GetTimestamp();
            cube = await loader.RefreshAsync(cube);
            Print($"refresh after {changed:N0} changed cases: {Stopwatch.GetElapsedTime(start).TotalMilliseconds:N0} ms");
        }
    }

    private static async Task OverHttpAsync(BenchFolder folder)
    {
        await using var host = await BenchHost.StartAsync(folder);
        foreach (var line in DatabaseLine.All)
        {
            var script = await host.WriteScriptAsync("line", line.Document);
            await Wrk.RunAsync(host.Url, script, clients: 4, seconds: 3);
            foreach (var clients in (int[])[1, 16])
                Print($"over HTTP, {line.Title}, {clients} clients: {await Wrk.RunAsync(host.Url, script, clients, seconds: 5)}");
        }
    }

    private static async Task RunSqlAsync(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 600 };
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
        }
    }

    private static double Time(Action work)
    {
        var start = Stopwatch.GetTimestamp();
        work();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
