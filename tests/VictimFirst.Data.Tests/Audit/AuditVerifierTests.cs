using Microsoft.EntityFrameworkCore;
using Npgsql;
using VictimFirst.Data.Audit;
using VictimFirst.Data.Tests.Databases;

namespace VictimFirst.Data.Tests.Audit;

[Collection(PostgreSqlCollection.Name)]
public sealed class AuditVerifierTests(PostgreSqlServer server) : IAsyncLifetime, IDisposable
{
    private AuditedDatabase log = null!;

    public async Task InitializeAsync() => log = new AuditedDatabase(await server.CreateDatabaseAsync());

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => log.Dispose();

    [Fact]
    public async Task Log_AsItWasWritten_IsFoundWhole()
    {
        await log.WriteAsync(10);
        await log.NewAnchor().WriteAsync();
        await log.WriteAsync(3);

        var found = await log.VerifyAsync();

        Assert.Null(found.Fault);
        Assert.Equal((13, 2, 0), (found.Entries, found.Checkpoints, found.Notices.Count));
    }

    [Fact]
    public async Task Log_WithNothingInIt_IsFoundWhole()
    {
        Assert.Null(await log.NewAnchor().WriteAsync());
        Assert.Equal((0, null), ((await log.VerifyAsync()).Entries, (await log.VerifyAsync()).Fault));
    }

    /// <summary>Each by somebody who owns the tables and has switched the triggers off.</summary>
    [Theory]
    [InlineData(6, "UPDATE audit_events SET entry = replace(entry, 'Read6', 'Read7') WHERE seq = 6")] // One byte of a text
    [InlineData(6, "UPDATE audit_events SET hash = set_byte(hash, 31, get_byte(hash, 31) # 1) WHERE seq = 6")]
    [InlineData(6, "DELETE FROM audit_event_subjects WHERE seq = 6; DELETE FROM audit_events WHERE seq = 6")]
    [InlineData(1, "DELETE FROM audit_event_subjects WHERE seq = 1; DELETE FROM audit_events WHERE seq = 1")]
    [InlineData(6, "UPDATE audit_events a SET entry = b.entry FROM audit_events b WHERE a.seq + b.seq = 13 AND a.seq IN (6, 7)")] // Swapped texts
    [InlineData(6, "UPDATE audit_events a SET entry = b.entry, hash = b.hash, id = gen_random_uuid() FROM audit_events b WHERE a.seq + b.seq = 13 AND a.seq IN (6, 7)")]
    [InlineData(6, "UPDATE audit_events SET actor_object = gen_random_uuid() WHERE seq = 6")]
    [InlineData(6, "UPDATE audit_events SET class = 'ADMINISTRATION' WHERE seq = 6")]
    [InlineData(6, "UPDATE audit_events SET occurred_at = occurred_at - interval '1 day' WHERE seq = 6")]
    [InlineData(6, "UPDATE audit_events SET recorded_at = recorded_at - interval '1 ms' WHERE seq = 6")]
    [InlineData(6, "UPDATE audit_events SET document = NULL WHERE seq = 6")]
    [InlineData(6, "DELETE FROM audit_event_subjects WHERE seq = 6 AND subject <> (SELECT min(subject) FROM audit_event_subjects WHERE seq = 6)")]
    [InlineData(11, "INSERT INTO audit_events SELECT 11, gen_random_uuid(), recorded_at, occurred_at, class, result, actor_tenant, actor_object, document, entry, hash FROM audit_events WHERE seq = 5")]
    [InlineData(11, "INSERT INTO audit_events SELECT 12, gen_random_uuid(), recorded_at, occurred_at, class, result, actor_tenant, actor_object, document, entry, hash FROM audit_events WHERE seq = 5")]
    [InlineData(11, "INSERT INTO audit_event_subjects SELECT subject, 9000000000000000000 FROM audit_event_subjects WHERE seq = 10")]
    public async Task Change_IsFound_AtTheFirstEntryThatIsNotAsItWas(long first, string sql)
    {
        await log.WriteAsync(10);
        await log.TamperAsync(sql);

        Assert.Equal(first, (await log.VerifyAsync()).Fault?.Seq);
    }

    [Fact]
    public async Task EntryPutBetween_WithEverythingBehindItMovedOn_IsFound()
    {
        await log.WriteAsync(10);
        await log.TamperAsync("""
            UPDATE audit_events SET seq = -seq - 1 WHERE seq > 5; UPDATE audit_events SET seq = -seq WHERE seq < 0;
            INSERT INTO audit_events
            SELECT 6, gen_random_uuid(), recorded_at, occurred_at, class, result, actor_tenant, actor_object, document, entry, hash
            FROM audit_events WHERE seq = 5
            """);
        await log.RewriteHashesAsync();

        Assert.Equal(6, (await log.VerifyAsync()).Fault?.Seq);
    }

    [Fact]
    public async Task TailCutOff_BehindACheckpoint_IsFoundAtTheFirstMissingEntry()
    {
        await log.WriteAsync(10);
        await log.NewAnchor().WriteAsync();
        await log.TamperAsync(
            "DELETE FROM audit_event_subjects WHERE seq > 7; DELETE FROM audit_events WHERE seq > 7; DELETE FROM audit_checkpoints");

        var fault = (await log.VerifyAsync()).Fault;
        Assert.Equal(8, fault?.Seq);
        Assert.Contains("-000000000010.checkpoint was signed when there were 10", fault?.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WholeLogRewritten_WithHashesThatFollow_IsFoundByTheCheckpointInTheSecondPlace()
    {
        await log.WriteAsync(10);
        await log.NewAnchor().WriteAsync();
        await log.TamperAsync("""
            UPDATE audit_events SET entry = replace(entry, '"purpose":"support"', '"purpose":"complaint"') WHERE seq = 3;
            DELETE FROM audit_checkpoints
            """);
        await log.RewriteHashesAsync();

        var fault = (await log.VerifyAsync()).Fault;
        Assert.Equal(10, fault?.Seq);
        Assert.Contains("was written anew", fault?.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task YesterdayPlayedAgain_InPlaceOfToday_IsFound()
    {
        await log.WriteAsync(5);
        await log.NewAnchor().WriteAsync();
        log.Clock.Now = log.Clock.Now.AddDays(1);
        await log.WriteAsync(5, "Next");
        await log.NewAnchor().WriteAsync();
        // The second day says what the first said, at its own places and with hashes that follow.
        await log.TamperAsync("""
            DROP INDEX "IX_audit_events_id";
            UPDATE audit_events a SET id = b.id, entry = regexp_replace(b.entry, '"seq":\d+', '"seq":' || a.seq),
                recorded_at = b.recorded_at, occurred_at = b.occurred_at
            FROM audit_events b WHERE b.seq = a.seq - 5
            """);
        await log.RewriteHashesAsync();

        var fault = (await log.VerifyAsync()).Fault;
        Assert.Equal(10, fault?.Seq);
        Assert.Contains("was written anew", fault?.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task CheckpointRemovedFromTheDatabase_IsFound()
    {
        await log.WriteAsync(3);
        await log.NewAnchor().WriteAsync();
        await log.TamperAsync("DELETE FROM audit_checkpoints");

        Assert.Contains("is not in the database", (await log.VerifyAsync()).Fault?.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task CheckpointThatWasForged_IsFound()
    {
        await log.WriteAsync(3);
        await log.NewAnchor().WriteAsync();
        var file = Directory.GetFiles(log.Anchors.Path).Single();
        await File.WriteAllTextAsync(file, (await File.ReadAllTextAsync(file)).Replace("\n3\n", "\n2\n", StringComparison.Ordinal));

        Assert.Contains("is not a checkpoint signed by the log's key", (await log.VerifyAsync()).Fault?.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SecondPlaceEmptied_IsANotice()
    {
        await log.WriteAsync(3);
        await log.NewAnchor().WriteAsync();
        Directory.Delete(log.Anchors.Path, recursive: true);

        var found = await log.VerifyAsync();
        Assert.Null(found.Fault);
        Assert.Contains("only the database speaks for itself", Assert.Single(found.Notices), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Anchor_ThatSawTheLogBefore_DoesNotSignARewrittenOneAsIfNothingWere()
    {
        await log.WriteAsync(5);
        var anchor = log.NewAnchor();
        await anchor.WriteAsync();
        await log.TamperAsync("UPDATE audit_events SET entry = replace(entry, 'Read3', 'Read9'); DELETE FROM audit_checkpoints");
        await log.RewriteHashesAsync();
        Directory.Delete(log.Anchors.Path, recursive: true);
        await log.Table.AppendAsync([log.Event("Later")]);
        log.Clock.Now = log.Clock.Now.AddHours(1);
        await anchor.WriteAsync();

        Assert.Equal(6, (await log.VerifyAsync()).Fault?.Seq);
    }

    [Fact]
    public async Task ClockThatWentBack_IsANotice_AndTheOrderHolds()
    {
        await log.WriteAsync(4);
        log.Clock.Now = log.Clock.Now.AddMinutes(-90);
        await log.WriteAsync(4, "Back");

        var found = await log.VerifyAsync();
        Assert.Null(found.Fault);
        Assert.Equal(
            "A clock went back: 4 entries are earlier than one above them, by 5400 s at most, first 5.", Assert.Single(found.Notices));
        Assert.Equal(["Read4", "Back1"], (await log.RowsAsync())[3..5].Select(row => AuditJson.ReadEntry(row.Entry).Event.Operation!));
    }

    [Fact]
    public async Task Range_ChecksItsEntriesAlone()
    {
        await log.WriteAsync(10);
        await log.TamperAsync("UPDATE audit_events SET entry = replace(entry, 'Read3', 'Read9') WHERE seq = 3");

        Assert.Equal((3, 3), ((await log.VerifyAsync()).Fault?.Seq, (await log.VerifyAsync(from: 2, to: 5)).Fault?.Seq));
        Assert.Equal((6, null), ((await log.VerifyAsync(from: 5)).Entries, (await log.VerifyAsync(from: 5)).Fault));
        Assert.Equal((2, null), ((await log.VerifyAsync(to: 2)).Entries, (await log.VerifyAsync(to: 2)).Fault));
    }

    [Theory]
    [InlineData("UPDATE audit_events SET result = 'OK'")]
    [InlineData("DELETE FROM audit_event_subjects")]
    [InlineData("DELETE FROM audit_events WHERE seq = 3")]
    [InlineData("TRUNCATE audit_events CASCADE")]
    [InlineData("TRUNCATE audit_event_subjects")]
    [InlineData("DELETE FROM audit_checkpoints")]
    [InlineData("SET session_replication_role = replica; DELETE FROM audit_event_subjects")]
    public async Task Change_IsRefusedByTheDatabase(string sql)
    {
        await log.WriteAsync(4);
        await log.NewAnchor().WriteAsync();
        await using var context = log.Database.CreateContext();

        var refusal = await Assert.ThrowsAsync<PostgresException>(() => context.Database.ExecuteSqlRawAsync(sql));
        Assert.Contains("only added to", refusal.MessageText, StringComparison.Ordinal);
    }
}
