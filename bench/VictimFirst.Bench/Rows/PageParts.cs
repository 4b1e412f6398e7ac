using System.Globalization;
using System.Security.Cryptography;
using Npgsql;
using VictimFirst.Data;
using VictimFirst.Data.Audit;
using VictimFirst.Domain.Audit;

namespace VictimFirst.Bench.Rows;

/// <summary>What stands between raw SQL and an answer over HTTP, each part alone: a page cannot be faster than their sum.</summary>
internal static class PageParts
{
    private const int Seconds = 3;
    private const int Cases = 50;

    public static async Task PrintAsync(VictimFirstDatabase database, NpgsqlDataSource source, Uri host, string aboutNobody)
    {
        await using var create = source.CreateCommand("CREATE TABLE IF NOT EXISTS bench_commits (at timestamptz)");
        await create.ExecuteNonQueryAsync();
        var table = new AuditTable(database, TimeProvider.System);
        await LoadRun.RunAsync(1, 1, () => AppendAsync(table));
        Print("a commit of one row (the disk)", await LoadRun.RunAsync(1, Seconds, () => CommitAsync(source)));
        Print($"the commit of an audit entry that names {Cases} cases", await LoadRun.RunAsync(1, Seconds, () => AppendAsync(table)));
        Func<int, Task> hash = _ => Task.FromResult(Subjects());
        Print($"the HMACs of {Cases} cases", await LoadRun.RunAsync(1, 1, () => Task.FromResult(hash)));
        var answer = await Wrk.RunAsync(host, aboutNobody, 1, Seconds);
        Console.WriteLine($"  an answer over HTTP about nobody, with token, engine and its entry on the disk: {answer}");
    }

    private static async Task<Func<int, Task>> CommitAsync(NpgsqlDataSource source)
    {
        var connection = await source.OpenConnectionAsync();
        return async _ =>
        {
            await using var insert = new NpgsqlCommand("INSERT INTO bench_commits VALUES (now())", connection);
            await insert.ExecuteNonQueryAsync();
        };
    }

    private static Task<Func<int, Task>> AppendAsync(AuditTable table)
    {
        var subjects = Subjects();
        return Task.FromResult<Func<int, Task>>(_ =>
        {
            var now = TimeProvider.System.GetUtcNow();
            return table.AppendAsync(
            [
                new AuditEvent
                {
                    Id = Guid.CreateVersion7(now), OccurredAt = now, Class = AuditClass.Consultation, Result = AuditResult.Ok,
                    Operation = "Bench", Subjects = subjects,
                },
            ]);
        });
    }

    private static string[] Subjects() =>
    [
        .. Enumerable.Range(0, Cases).Select(i => Convert.ToHexStringLower(HMACSHA256.HashData(
            "key"u8, System.Text.Encoding.UTF8.GetBytes(i.ToString(CultureInfo.InvariantCulture))))),
    ];

    private static void Print(string part, LoadRun run) => Console.WriteLine($"  {part}: {run}");
}
