using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using VictimFirst.Data.Audit;
using VictimFirst.Data.Tests.Databases;

namespace VictimFirst.Data.Tests.Audit;

[Collection(PostgreSqlCollection.Name)]
public sealed class AuditTableTests(PostgreSqlServer server)
{
    [Fact]
    public async Task TwoWritersAtOnce_MakeOneSequenceWithoutGaps()
    {
        using var log = new AuditedDatabase(await server.CreateDatabaseAsync());
        var writers = Enumerable.Range(0, 2).Select(writer => Task.Run(async () =>
        {
            var table = log.Table;
            for (var batch = 0; batch < 40; batch++)
                await table.AppendAsync(
                    [.. Enumerable.Range(0, 5).Select(i => log.Event($"Writer{writer}Batch{batch}Item{i}", $"case {i}"))]);
        }));
        await Task.WhenAll(writers);

        var found = await log.VerifyAsync();
        Assert.Null(found.Fault);
        Assert.Equal(400, found.Entries);
        // Each writer's own order holds, and both had a part in it.
        var operations = (await log.RowsAsync()).Select(row => AuditJson.ReadEntry(row.Entry).Event.Operation!).ToList();
        foreach (var writer in new[] { 0, 1 })
        {
            var own = operations.Where(o => o.StartsWith($"Writer{writer}", StringComparison.Ordinal));
            Assert.Equal(Enumerable.Range(0, 200).Select(i => $"Writer{writer}Batch{i / 5}Item{i % 5}"), own);
        }
    }

    [Fact]
    public async Task EventThatIsThereAlready_IsWrittenOnce_WhereItMayRepeat()
    {
        using var log = new AuditedDatabase(await server.CreateDatabaseAsync());
        var (first, second) = (log.Event("First"), log.Event("Second"));
        Assert.Equal(1, await log.Table.AppendAsync([first]));
        Assert.Equal(2, await log.Table.AppendAsync([first, second, second], mayRepeat: true));
        Assert.Equal(2, await log.Table.AppendAsync([second], mayRepeat: true));

        Assert.Equal([first.Id, second.Id], (await log.RowsAsync()).Select(row => row.Id));
        Assert.Null((await log.VerifyAsync()).Fault);
    }

    /// <summary>Each has to find out that the other wrote behind what it wrote last.</summary>
    [Fact]
    public async Task TwoHostsTakingTurns_AndOneThatStarts_MakeOneChain()
    {
        using var log = new AuditedDatabase(await server.CreateDatabaseAsync());
        var (one, other) = (log.Table, log.Table);
        for (var i = 1; i <= 10; i++) Assert.Equal(i, await (i % 3 == 0 ? other : one).AppendAsync([log.Event($"Read{i}")]));
        Assert.Equal(11, await log.Table.AppendAsync([log.Event("Read11")]));

        var found = await log.VerifyAsync();
        Assert.Null(found.Fault);
        Assert.Equal(11, found.Entries);
    }

    /// <summary>A database that was put back to an older state has another last entry, perhaps at the same place.</summary>
    [Fact]
    public async Task LogThatWentBack_IsGoneOnFromWhereItIs()
    {
        using var log = new AuditedDatabase(await server.CreateDatabaseAsync());
        var table = log.Table;
        for (var i = 1; i <= 4; i++) await table.AppendAsync([log.Event($"Lost{i}")]);
        await log.TamperAsync("DELETE FROM audit_events WHERE seq > 2");
        await log.Table.AppendAsync([log.Event("Other3")]);
        await log.Table.AppendAsync([log.Event("Other4")]);
        Assert.Equal(5, await table.AppendAsync([log.Event("Fifth")]));

        Assert.Null((await log.VerifyAsync()).Fault);
    }

    /// <summary>The commit succeeds and its answer is lost: the second attempt must find the events there.</summary>
    [Fact]
    public async Task CommitWhoseAnswerIsLost_IsNotMadeTwice()
    {
        var lost = new AnswerLostOnce();
        var plain = await server.CreateDatabaseAsync();
        using var log = new AuditedDatabase(VictimFirstDatabase.Open(plain.Options, options => options.AddInterceptors(lost)));
        var (first, second) = (log.Event("First"), log.Event("Second"));
        var table = log.Table;
        lost.IsDue = true;
        Assert.Equal(2, await table.AppendAsync([first, second]));
        Assert.False(lost.IsDue);
        Assert.Equal(3, await table.AppendAsync([log.Event("Third")]));

        Assert.Equal([first.Id, second.Id], (await log.RowsAsync()).Take(2).Select(row => row.Id));
        Assert.Null((await log.VerifyAsync()).Fault);
    }

    [Fact]
    public async Task Entry_SaysWhatTheEventSays_InItsCanonicalForm()
    {
        using var log = new AuditedDatabase(await server.CreateDatabaseAsync());
        var happened = log.Event("Reihenfolge\u0001 \"ä\" 😀", "case 1");
        await log.Table.AppendAsync([happened]);

        var row = Assert.Single(await log.RowsAsync());
        Assert.Equal(
            "{\"event\":{\"actor\":{\"object\":\"5d2b6f0e-0000-4000-8000-000000000002\","
            + "\"tenant\":\"5d2b6f0e-0000-4000-8000-000000000001\"},"
            + "\"class\":\"CONSULTATION\",\"codes\":[],\"coordinates\":[],\"counts\":{},"
            + "\"document\":\"sha256:7dba4bd717b41f10434822356a93c32b1fb4907b983e854300ad839f84cdcd6e\","
            + $"\"id\":\"{happened.Id}\",\"occurredAt\":\"2026-03-29T08:30:00.000Z\",\"operation\":\"Reihenfolge\\u0001 \\\"ä\\\" 😀\","
            + $"\"purpose\":\"support\",\"result\":\"OK\",\"rows\":1,\"subjects\":[\"{AuditedDatabase.Hmac("case 1")}\"],"
            + "\"values\":[{\"value\":\"POLICE_BEAT\",\"where\":\"Query.areas(level:)\"}]},"
            + "\"recorded\":\"2026-03-29T08:30:00.000Z\",\"seq\":1}",
            row.Entry);
        Assert.Equal(AuditChain.Next(AuditChain.Beginning, System.Text.Encoding.UTF8.GetBytes(row.Entry)), row.Hash);
    }

    /// <summary>Fails the first statement that adds entries after the database has committed it.</summary>
    private sealed class AnswerLostOnce : DbCommandInterceptor
    {
        public bool IsDue { get; set; }

        public override ValueTask<int> NonQueryExecutedAsync(
            DbCommand command, CommandExecutedEventData eventData, int result, CancellationToken cancellationToken = default)
        {
            if (!IsDue || !command.CommandText.Contains("INSERT INTO audit_events", StringComparison.Ordinal)) return new(result);
            IsDue = false;
            throw new TimeoutException("The connection was lost.");
        }
    }
}
