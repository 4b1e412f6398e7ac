using VictimFirst.Data.Audit;
using VictimFirst.Data.Tests.Databases;

namespace VictimFirst.Data.Tests.Audit;

[Collection(PostgreSqlCollection.Name)]
public sealed class AuditLogTests(PostgreSqlServer server)
{
    private readonly List<AuditTrouble> troubles = [];

    [Fact]
    public async Task WrittenEvents_AreInTheLogWhenTheCallReturns()
    {
        using var audited = new AuditedDatabase(await server.CreateDatabaseAsync());
        await using var log = Open(audited);
        await Task.WhenAll(Enumerable.Range(0, 100).Select(i => log.WriteAsync(audited.Event($"Read{i}"))));
        Assert.Equal(100, (await audited.RowsAsync()).Count);
        await log.WriteAsync(audited.Event("Last"));

        Assert.Equal(101, (await audited.RowsAsync()).Count);
        Assert.Null((await audited.VerifyAsync()).Fault);
    }

    [Fact]
    public async Task QueuedEvents_ComeIntoTheLogInTheirOrder_AndLeaveTheDisk()
    {
        using var audited = new AuditedDatabase(await server.CreateDatabaseAsync());
        await using (var log = Open(audited))
        {
            for (var i = 0; i < 100; i++) await log.QueueAsync(audited.Event($"Read{i}"));
        }

        Assert.Equal(Enumerable.Range(0, 100).Select(i => $"Read{i}"), await OperationsAsync(audited));
        Assert.Empty(Directory.GetFiles(audited.Spool));
        Assert.Empty(troubles);
    }

    [Fact]
    public async Task QueuedEvents_OfAHostWithoutItsDatabase_WaitForTheNext()
    {
        using var audited = new AuditedDatabase(await server.CreateDatabaseAsync());
        var away = VictimFirstDatabase.Open(new DatabaseOptions(
            DatabaseProvider.PostgreSql, "Host=/nowhere;Database=none;Username=nobody;Timeout=1"));
        await using (var log = new AuditLog(away, audited.Spool, audited.Clock, troubles.Add))
        {
            await log.QueueAsync(audited.Event("Read1"));
            await log.QueueAsync(audited.Event("Read2"));
            await Assert.ThrowsAnyAsync<Exception>(() => log.WriteAsync(audited.Event("Personal")));
        }

        Assert.NotEmpty(troubles);
        Assert.Empty(await audited.RowsAsync());
        await using (Open(audited))
        {
        }

        Assert.Equal(["Read1", "Read2"], await OperationsAsync(audited));
        Assert.Empty(Directory.GetFiles(audited.Spool));
    }

    /// <summary>As after a crash between the log's commit and the spool's deletion, and one in the middle of a write.</summary>
    [Fact]
    public async Task SpoolThatACrashLeft_IsTakenOver_WithoutWhatIsInTheLogAlready_AndWithoutItsTornEnd()
    {
        using var audited = new AuditedDatabase(await server.CreateDatabaseAsync());
        var (first, second) = (audited.Event("First"), audited.Event("Second"));
        using (var segment = SpoolSegment.Create(audited.Spool, Guid.CreateVersion7(audited.Clock.Now)))
        {
            segment.Append([AuditJson.WriteEvent(first)]);
            segment.Append([AuditJson.WriteEvent(second)]);
            segment.Append([AuditJson.WriteEvent(audited.Event("Torn"))]);
        }

        await using (var file = File.Open(Directory.GetFiles(audited.Spool).Single(), FileMode.Open)) file.SetLength(file.Length - 3);
        await audited.Table.AppendAsync([first]);
        await using (Open(audited))
        {
        }

        Assert.Equal(["First", "Second"], await OperationsAsync(audited));
        Assert.Empty(Directory.GetFiles(audited.Spool));
        Assert.Contains("never finished", Assert.Single(troubles).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task EventThatAProgramWithoutDatabaseLeft_ComesIntoTheLogOfARunningHost()
    {
        using var audited = new AuditedDatabase(await server.CreateDatabaseAsync());
        await using (Open(audited))
        {
            AuditLog.Leave(audited.Spool, audited.Event("token"), audited.Clock);
        }

        Assert.Equal(["token"], await OperationsAsync(audited));
    }

    private AuditLog Open(AuditedDatabase audited) => new(audited.Database, audited.Spool, audited.Clock, troubles.Add);

    private static async Task<IEnumerable<string>> OperationsAsync(AuditedDatabase audited) =>
        (await audited.RowsAsync()).Select(row => AuditJson.ReadEntry(row.Entry).Event.Operation!);
}
