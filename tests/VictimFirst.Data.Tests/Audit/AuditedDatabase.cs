using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using VictimFirst.Data.Audit;
using VictimFirst.Domain.Audit;

namespace VictimFirst.Data.Tests.Audit;

/// <summary>A database with its log, its key and a folder for the second place and the spool.</summary>
internal sealed class AuditedDatabase(VictimFirstDatabase database) : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("victimfirst-audit-");
    private readonly CheckpointKey key = new("example.org/audit", ECDsa.Create(ECCurve.NamedCurves.nistP256));

    public TestClock Clock { get; } = new();
    public VictimFirstDatabase Database => database;
    public AuditTable Table => new(database, Clock);
    public string Spool => Path.Combine(folder.FullName, "spool");
    public AnchorFolder Anchors => new(Path.Combine(folder.FullName, "anchors"));

    public AuditAnchor NewAnchor() => new(database, key, Anchors, Clock);

    public AuditErasure NewErasure() => new(database, key, Clock);

    /// <summary>A note as the log's key makes it, or as a key of somebody's own does.</summary>
    public string ErasureNote(long upTo, bool isForged)
    {
        using var other = new CheckpointKey(key.Origin, ECDsa.Create(ECCurve.NamedCurves.nistP256));
        return (isForged ? other : key).Sign(new ErasureNote(key.Origin, upTo, Clock.Now).Text);
    }

    public AuditEvent Event(string operation, params string[] subjects) => new()
    {
        Id = Guid.CreateVersion7(Clock.Now),
        OccurredAt = Clock.Now,
        Class = AuditClass.Consultation,
        Result = AuditResult.Ok,
        Actor = new AuditActor(Guid.Parse("5d2b6f0e-0000-4000-8000-000000000001"), Guid.Parse("5d2b6f0e-0000-4000-8000-000000000002")),
        Purpose = "support",
        Operation = operation,
        Document = "sha256:7dba4bd717b41f10434822356a93c32b1fb4907b983e854300ad839f84cdcd6e",
        Values = [new AuditValue("Query.areas(level:)", "POLICE_BEAT")],
        Subjects = [.. subjects.Select(Hmac)],
        Rows = subjects.Length,
    };

    public static string Hmac(string subject) => Convert.ToHexStringLower(SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(subject)));

    /// <summary>Entries 1 to <paramref name="count"/>, four to a batch, and whom they are about.</summary>
    public async Task WriteAsync(int count, string prefix = "Read")
    {
        foreach (var batch in Enumerable.Range(1, count).Chunk(4))
            await Table.AppendAsync([.. batch.Select(i => Event($"{prefix}{i}", $"case {i}", "case 0"))]);
        await AuditSubjects.CompleteAsync(database, default);
    }

    public Task<AuditVerification> VerifyAsync(long from = 1, long to = long.MaxValue) =>
        new AuditVerifier(database, key, Anchors).VerifyAsync(from, to);

    /// <summary>What the owner of the tables can do.</summary>
    public async Task TamperAsync(string sql)
    {
        await using var context = database.CreateContext();
        foreach (var table in new[] { "audit_events", "audit_event_subjects", "audit_checkpoints" })
            await context.Database.ExecuteSqlRawAsync(string.Concat("ALTER TABLE ", table, " DISABLE TRIGGER ALL"));
        await context.Database.ExecuteSqlRawAsync(sql);
    }

    /// <summary>Gives every entry the hash that follows from its text, as somebody who knows the rule can.</summary>
    public async Task RewriteHashesAsync()
    {
        await using var context = database.CreateContext();
        var hash = AuditChain.Beginning;
        foreach (var row in await context.Set<AuditRow>().AsNoTracking().OrderBy(e => e.Seq).ToListAsync())
        {
            hash = AuditChain.Next(hash, System.Text.Encoding.UTF8.GetBytes(row.Entry));
            await context.Database.ExecuteSqlAsync($"UPDATE audit_events SET hash = {hash} WHERE seq = {row.Seq}");
        }
    }

    public async Task<List<AuditRow>> RowsAsync()
    {
        await using var context = database.CreateContext();
        return await context.Set<AuditRow>().AsNoTracking().OrderBy(e => e.Seq).ToListAsync();
    }

    /// <summary>The place of the entry of each row of the list of subjects.</summary>
    public async Task<List<long>> SubjectPlacesAsync()
    {
        await using var context = database.CreateContext();
        return await context.Set<AuditSubjectRow>().Select(s => s.Seq).ToListAsync();
    }

    public void Dispose()
    {
        key.Dispose();
        folder.Delete(recursive: true);
    }
}
