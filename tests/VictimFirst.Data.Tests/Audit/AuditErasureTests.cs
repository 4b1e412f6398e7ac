using Microsoft.EntityFrameworkCore;
using Npgsql;
using VictimFirst.Data.Audit;
using VictimFirst.Data.Tests.Databases;
using VictimFirst.Domain.Audit;

namespace VictimFirst.Data.Tests.Audit;

[Collection(PostgreSqlCollection.Name)]
public sealed class AuditErasureTests(PostgreSqlServer server) : IAsyncLifetime, IDisposable
{
    /// <summary>What is left of an entry that the tables' owner empties by hand.</summary>
    private const string Empty = """
        UPDATE audit_events SET entry = '', class = 'ERASED', result = 'ERASED', actor_tenant = NULL, actor_object = NULL, document = NULL,
            recorded_at = 'epoch', occurred_at = 'epoch'
        """;

    private AuditedDatabase log = null!;

    public async Task InitializeAsync() => log = new AuditedDatabase(await server.CreateDatabaseAsync());

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => log.Dispose();

    [Fact]
    public async Task OldEntries_SayNothingAnyMore_AndChainAndCheckpointsStillHold()
    {
        await WriteOldAndNewAsync();
        var hashes = (await log.RowsAsync()).Select(row => row.Hash).ToList();

        Assert.Equal(6, await EraseAsync());

        var rows = await log.RowsAsync();
        Assert.Equal(11, rows.Count);
        Assert.Equal(hashes, rows.Take(10).Select(row => row.Hash));
        Assert.All(rows.Take(6), row => Assert.Equal(
            (true, "ERASED", "ERASED", null, null, null),
            (row.IsErased, row.Class, row.Result, row.ActorTenant, row.ActorObject, row.Document)));
        Assert.Equal([7, 7, 8, 8, 9, 9, 10, 10], (await log.SubjectPlacesAsync()).Order());
        var found = await log.VerifyAsync();
        Assert.Equal((null, 5, 4), (found.Fault, found.Entries, found.Checkpoints));
        Assert.Equal("6 entries up to entry 6 were erased: all of them were recorded before 2026-03-30.", Assert.Single(found.Notices));
    }

    [Fact]
    public async Task Erasure_IsAnEntryOfItsOwn_WithCountsAndASignedNote()
    {
        await WriteOldAndNewAsync();
        await EraseAsync();

        var told = AuditJson.ReadEntry((await log.RowsAsync())[^1].Entry).Event;
        Assert.Equal(
            (AuditClass.Erasure, "erase-audit", 6L, 6L), (told.Class, told.Operation, told.Counts["entries"], told.Counts["upTo"]));
        Assert.StartsWith("example.org/audit/erasure\n6\n2026-03-30T00:00:00.000Z\n\n", told.SignedNote, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Erasure_Again_FindsNothing_AndALaterOneGoesOn()
    {
        await WriteOldAndNewAsync();
        await EraseAsync();

        Assert.Equal((0, 0), (await EraseAsync(), await log.NewErasure().CountAsync(Midnight)));
        Assert.Equal(11, (await log.RowsAsync()).Count);

        log.Clock.Now = log.Clock.Now.AddDays(1);
        Assert.Equal(5, await EraseAsync(Midnight.AddDays(2)));
        Assert.Equal((null, 1), ((await log.VerifyAsync()).Fault, (await log.VerifyAsync()).Entries));
    }

    [Fact]
    public async Task EntryThatAClockDatedTooLate_KeepsThoseBehindIt()
    {
        log.Clock.Now = Midnight.AddHours(1);
        await log.WriteAsync(1);
        log.Clock.Now = Midnight.AddHours(-1);
        await log.WriteAsync(3, "Back");

        Assert.Equal(0, await EraseAsync());
    }

    [Fact]
    public async Task Readers_PassErasedEntriesBy()
    {
        await WriteOldAndNewAsync();
        await EraseAsync();
        var reader = new AuditReader(log.Database);

        Assert.Equal([11, 10, 9, 8, 7], (await reader.ReadAsync(new AuditQuestion(), null, 50)).Entries.Select(e => e.Seq));
        Assert.Empty((await reader.ReadAsync(new AuditQuestion { Subject = AuditedDatabase.Hmac("case 6") }, null, 50)).Entries);
        Assert.Equal(5, await reader.ReadPeriodAsync(DateTimeOffset.MinValue, DateTimeOffset.MaxValue).CountAsync());
    }

    [Fact]
    public async Task RemovalWithoutAnErasure_IsNamed_AtItsFirstEntry()
    {
        await WriteOldAndNewAsync();
        await log.TamperAsync($"DELETE FROM audit_event_subjects WHERE seq IN (2, 3); {Empty} WHERE seq IN (2, 3)");

        var fault = (await log.VerifyAsync()).Fault;
        Assert.Equal(2, fault?.Seq);
        Assert.Contains("no erasure that the log's key signed reaches it", fault?.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task RemovalBehindASignedErasure_IsNamed()
    {
        await WriteOldAndNewAsync();
        await EraseAsync();
        await log.TamperAsync($"DELETE FROM audit_event_subjects WHERE seq = 7; {Empty} WHERE seq = 7");

        Assert.Equal(7, (await log.VerifyAsync()).Fault?.Seq);
    }

    /// <summary>By somebody who owns the tables, knows every rule and has no key.</summary>
    [Theory]
    [InlineData(true, 2)]
    [InlineData(false, null)]
    public async Task ErasureEntry_CountsWithTheLogsSignatureAlone(bool isForged, int? fault)
    {
        await WriteOldAndNewAsync();
        await log.TamperAsync($"DELETE FROM audit_event_subjects WHERE seq IN (2, 3); {Empty} WHERE seq IN (2, 3)");
        await log.Table.AppendAsync(
            [log.Event("erase-audit") with { Class = AuditClass.Erasure, SignedNote = log.ErasureNote(3, isForged) }]);

        Assert.Equal(fault, (int?)(await log.VerifyAsync()).Fault?.Seq);
    }

    [Theory]
    [InlineData("UPDATE audit_events SET actor_object = gen_random_uuid() WHERE seq = 4")]
    [InlineData("UPDATE audit_events SET class = 'CONSULTATION' WHERE seq = 4")]
    [InlineData("UPDATE audit_events SET occurred_at = now() WHERE seq = 4")]
    [InlineData("INSERT INTO audit_event_subjects SELECT min(subject), 4 FROM audit_event_subjects")]
    public async Task WhatIsPutBesideAnErasedEntry_IsFound(string sql)
    {
        await WriteOldAndNewAsync();
        await EraseAsync();
        await log.TamperAsync(sql);

        Assert.Equal(4, (await log.VerifyAsync()).Fault?.Seq);
    }

    [Fact]
    public async Task HashOfAnErasedEntry_IsHeldByTheCheckpointOverIt()
    {
        await WriteOldAndNewAsync();
        await EraseAsync();
        await log.TamperAsync("UPDATE audit_events SET hash = set_byte(hash, 31, get_byte(hash, 31) # 1) WHERE seq = 3");

        var fault = (await log.VerifyAsync()).Fault;
        Assert.Equal(6, fault?.Seq);
        Assert.Contains("was written anew", fault?.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ErasedEntry_ThatIsGoneAltogether_IsMissing()
    {
        await WriteOldAndNewAsync();
        await EraseAsync();
        await log.TamperAsync("DELETE FROM audit_events WHERE seq = 3");

        Assert.Equal(3, (await log.VerifyAsync()).Fault?.Seq);
    }

    [Fact]
    public async Task Database_RefusesChangesAgain_WhenTheErasureIsDone()
    {
        await WriteOldAndNewAsync();
        await EraseAsync();
        await using var context = log.Database.CreateContext();

        await Assert.ThrowsAsync<PostgresException>(() => context.Database.ExecuteSqlRawAsync(
            "SET session_replication_role = replica; DELETE FROM audit_events WHERE seq = 3"));
    }

    private static DateTimeOffset Midnight { get; } = new(2026, 3, 30, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Six entries of the day before and four of the day itself, a checkpoint behind each, in both places.</summary>
    private async Task WriteOldAndNewAsync()
    {
        await log.WriteAsync(6, "Old");
        await log.NewAnchor().WriteAsync();
        log.Clock.Now = log.Clock.Now.AddDays(1);
        await log.WriteAsync(4, "New");
        await log.NewAnchor().WriteAsync();
    }

    private Task<long> EraseAsync(DateTimeOffset? before = null) =>
        log.NewErasure().EraseAsync(before ?? Midnight, log.Event("erase-audit"));
}
