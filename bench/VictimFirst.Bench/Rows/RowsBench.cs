using System.Globalization;
using System.Text.Json;
using Npgsql;
using VictimFirst.Api.Identity;
using VictimFirst.Data;
using VictimFirst.Data.PrivateServer;
using VictimFirst.Data.Rows;
using VictimFirst.Domain.Access;
using VictimFirst.Domain.Cases;

namespace VictimFirst.Bench.Rows;

/// <summary>
/// Pages of 50 cases by area and date with their total count: raw SQL through Npgsql, the rows' reader in process, and the host over HTTP
/// with its audit entries, in turns on one server.
/// </summary>
internal static class RowsBench
{
    private const string Columns = "reference, opened_at, closed_on, occurrence_type, support_tier, beat_code, id";
    private const string Where = "FROM cases WHERE beat_code = ANY($1) AND opened_at >= $2 AND opened_at < $3";
    private const int Seconds = 5;
    private const int WarmUpSeconds = 20;

    private static readonly string[] Statements =
        [$"SELECT {Columns} {Where} ORDER BY opened_at DESC, id DESC LIMIT 51", $"SELECT count(*) {Where}"];


    public static async Task RunAsync(long cases)
    {
        using var folder = new BenchFolder();
        await folder.WriteExtractAsync(cases);
        await using var cluster = await PrivateCluster.StartAsync(Path.Combine(folder.Data, "postgresql"));
        var database = VictimFirstDatabase.Open(new DatabaseOptions(DatabaseProvider.PostgreSql, cluster.ConnectionString));
        await folder.ImportAsync(database);
        await using var source = NpgsqlDataSource.Create(cluster.ConnectionString);
        await PrintPlansAsync(source);

        await using var host = await BenchHost.StartAsync(folder);
        var token = BenchHost.Token(folder, new DemonstrationCaller(Role.HeadOfService, "bench"));
        var page = await ScriptAsync("rows", [.. AreaQuarter.All.Select(asked => asked.Body)]);
        // The runtime compiles what is called often once more: until then a host answers slower than it does all day.
        await Wrk.RunAsync(host.Url, page, 16, WarmUpSeconds);
        await LoadRun.RunAsync(16, WarmUpSeconds / 2, () => ReaderAsync(database));
        var aboutNobody = JsonSerializer.Serialize(new { query = "{ areas(level: LOCAL_AUTHORITY) { code } }" });
        await PageParts.PrintAsync(database, source, host.Url, await ScriptAsync("nobody", [aboutNobody]));
        foreach (var clients in (int[])[1, 16])
        {
            for (var round = 0; round < 2; round++)
            {
                var raw = await LoadRun.RunAsync(clients, Seconds, () => RawAsync(source));
                var reader = await LoadRun.RunAsync(clients, Seconds, () => ReaderAsync(database));
                var http = await Wrk.RunAsync(host.Url, page, clients, Seconds);
                Print($"{clients} clients, raw SQL:   {raw}");
                Print($"{clients} clients, in process: {reader}; p50 {reader.P50 / raw.P50:N2} times raw SQL's");
                Print($"{clients} clients, HTTP:      {http}; p50 {http.P50 / raw.P50:N2} times raw SQL's");
            }
        }

        async Task<string> ScriptAsync(string name, string[] bodies)
        {
            var path = Path.Combine(folder.Data, $"{name}.lua");
            await Wrk.WriteScriptAsync(path, bodies, ("Authorization", $"Bearer {token}"), ("Purpose", Purpose.Support.ToText()));
            return path;
        }
    }

    /// <exception cref="InvalidOperationException">A statement reads the table from end to end.</exception>
    private static async Task PrintPlansAsync(NpgsqlDataSource source)
    {
        var asked = AreaQuarter.All[0];
        foreach (var sql in Statements)
        {
            await using var explain = source.CreateCommand($"EXPLAIN {sql}");
            foreach (var value in (object[])[asked.Beats, asked.From, asked.To]) explain.Parameters.Add(new() { Value = value });
            await using var plan = await explain.ExecuteReaderAsync();
            while (await plan.ReadAsync())
            {
                var node = plan.GetString(0);
                if (node.Contains("Seq Scan", StringComparison.Ordinal)) throw new InvalidOperationException($"{sql}: {node}");
                if (node.Contains("Scan", StringComparison.Ordinal)) Print($"plan: {node.Trim()}");
            }
        }
    }

    /// <summary>Both statements in one round trip, on a connection of the client's own.</summary>
    private static async Task<Func<int, Task>> RawAsync(NpgsqlDataSource source)
    {
        var connection = await source.OpenConnectionAsync();
        return async i =>
        {
            var asked = AreaQuarter.All[i % AreaQuarter.All.Length];
            await using var batch = new NpgsqlBatch(connection);
            foreach (var sql in Statements)
            {
                batch.BatchCommands.Add(new NpgsqlBatchCommand(sql)
                {
                    Parameters = { new() { Value = asked.Beats }, new() { Value = asked.From }, new() { Value = asked.To } },
                });
            }

            await using var reader = await batch.ExecuteReaderAsync();
            var values = new object[7];
            do
            {
                while (await reader.ReadAsync()) reader.GetValues(values);
            }
            while (await reader.NextResultAsync());
        };
    }

    private static Task<Func<int, Task>> ReaderAsync(VictimFirstDatabase database) => Task.FromResult<Func<int, Task>>(async i =>
    {
        var question = AreaQuarter.All[i % AreaQuarter.All.Length].Question;
        await using var reader = new RowReader(database, CaseScope.All);
        await reader.PageAsync<Case>(question with { WithTotal = true }, CancellationToken.None);
    });

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
