using System.Diagnostics;
using System.Globalization;
using System.Text;
using Npgsql;
using VictimFirst.Data;
using VictimFirst.Data.Extracts;
using VictimFirst.Data.Import;
using VictimFirst.Data.PrivateServer;

namespace VictimFirst.Bench;

/// <summary>
/// The import of an extract against psql's \copy of the same files, in the same run on the same server, round by round: into the same
/// tables with all their rules, and into bare tables without any.
/// </summary>
internal static class ImportBench
{
    private const int Rounds = 3;

    public static async Task RunAsync(long cases)
    {
        using var folder = new BenchFolder();
        await folder.WriteExtractAsync(cases);
        await using var cluster = await PrivateCluster.StartAsync(Path.Combine(folder.Data, "postgresql"));

        var times =
            new Dictionary<string, List<double>> { ["import"] = [], ["import again"] = [], ["\\copy"] = [], ["\\copy, bare tables"] = [] };
        for (var round = 0; round < Rounds; round++)
        {
            var imported = await CreateAsync(cluster, $"import{round}");
            times["import"].Add(await TimeAsync(() => ImportAsync(imported, folder)));
            times["import again"].Add(await TimeAsync(() => ImportAsync(imported, folder)));
            await DropAsync(cluster, $"import{round}");

            var copied = await CreateAsync(cluster, $"copy{round}");
            await Psql.RunAsync(
                copied.Options.ConnectionString, Each(table => $"ALTER TABLE {table.Name} ALTER COLUMN data_version SET DEFAULT 1;"));
            times["\\copy"].Add(await TimeAsync(() => CopyAsync(copied, folder, schema: "public")));
            await DropAsync(cluster, $"copy{round}");

            var bare = await CreateAsync(cluster, $"bare{round}");
            await Psql.RunAsync(
                bare.Options.ConnectionString,
                "CREATE SCHEMA bare;\n" + Each(table => $"CREATE TABLE bare.{table.Name} (LIKE {table.Name}); "
                    + $"ALTER TABLE bare.{table.Name} ALTER COLUMN data_version SET DEFAULT 1;"));
            times["\\copy, bare tables"].Add(await TimeAsync(() => CopyAsync(bare, folder, schema: "bare")));
            await DropAsync(cluster, $"bare{round}");
        }

        Print(times);
    }

    private static void Print(Dictionary<string, List<double>> times)
    {
        Console.WriteLine($"median of {Rounds} rounds, seconds (and each round)");
        foreach (var (what, seconds) in times)
        {
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"  {what,-20} {Median(seconds),8:N2}   "
                    + $"({string.Join(", ", seconds.Select(s => s.ToString("N2", CultureInfo.InvariantCulture)))})"));
        }

        foreach (var peer in (string[])["\\copy", "\\copy, bare tables"])
        {
            var ratios = times["import"].Zip(times[peer], (ours, theirs) => ours / theirs).ToList();
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"  import takes {Median(ratios):N2} times {peer} (median of the rounds' ratios)"));
        }
    }

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);

    private static async Task ImportAsync(VictimFirstDatabase database, BenchFolder folder)
    {
        var result = await new ExtractImporter(database, TimeProvider.System).ImportAsync(folder.Extract);
        if (result.IsRejected) throw new InvalidOperationException($"The import refused the extract: {result.Rejects[0]}");
    }

    private static Task CopyAsync(VictimFirstDatabase database, BenchFolder folder, string schema) => Psql.RunAsync(
        database.Options.ConnectionString,
        Each(table =>
        {
            var path = Path.Combine(folder.Extract.FullName, table.FileName);
            return $"\\copy {schema}.{table.Name}({File.ReadLines(path).First()}) from '{path}' with (format csv, header true)";
        }));

    private static string Each(Func<ExtractTable, string> statement) =>
        ExtractFormat.Tables.Aggregate(new StringBuilder(), (script, table) => script.Append(statement(table)).Append('\n')).ToString();

    private static async Task<VictimFirstDatabase> CreateAsync(PrivateCluster cluster, string name)
    {
        await ExecuteAsync(cluster, $"CREATE DATABASE {name}");
        var database = VictimFirstDatabase.Open(new DatabaseOptions(DatabaseProvider.PostgreSql, cluster.ConnectionStringTo(name)));
        await database.MigrateAsync();
        await ExecuteAsync(cluster, "CHECKPOINT");
        return database;
    }

    private static async Task DropAsync(PrivateCluster cluster, string name)
    {
        NpgsqlConnection.ClearAllPools();
        await ExecuteAsync(cluster, $"DROP DATABASE {name} WITH (FORCE)");
    }

    private static async Task ExecuteAsync(PrivateCluster cluster, string sql)
    {
        await using var connection = new NpgsqlConnection(cluster.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    private static async Task<double> TimeAsync(Func<Task> work)
    {
        var watch = Stopwatch.StartNew();
        await work();
        return watch.Elapsed.TotalSeconds;
    }
}
