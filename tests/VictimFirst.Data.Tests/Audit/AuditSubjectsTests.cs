using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using VictimFirst.Data.Audit;
using VictimFirst.Data.Tests.Databases;

namespace VictimFirst.Data.Tests.Audit;

[Collection(PostgreSqlCollection.Name)]
public sealed class AuditSubjectsTests(PostgreSqlServer server)
{
    [Fact]
    public async Task WhoLooksForASubject_FindsItsEntries_BeforeAnyHostHasListedThem()
    {
        using var log = new AuditedDatabase(await server.CreateDatabaseAsync());
        await log.Table.AppendAsync([log.Event("First", "case 1", "case 2"), log.Event("Figures"), log.Event("Second", "case 2")]);
        Assert.Equal(["Second", "First"], await OperationsAsync(log, "case 2"));
        await log.Table.AppendAsync([log.Event("Third", "case 2")]);

        Assert.Equal(["Third", "Second", "First"], await OperationsAsync(log, "case 2"));
        Assert.Equal(["First"], await OperationsAsync(log, "case 1"));
        Assert.Empty(await OperationsAsync(log, "case 3"));
        Assert.Null((await log.VerifyAsync()).Fault);
    }

    /// <summary>As after a crash between the commit of entries and the list's.</summary>
    [Fact]
    public async Task WhatACrashLeftOut_IsListedWithTheNextEntry_Once()
    {
        using var log = new AuditedDatabase(await server.CreateDatabaseAsync());
        await log.WriteAsync(3);
        await log.Table.AppendAsync([log.Event("Crashed", "case 7", "case 8")]);
        await using (var host = Open(log)) await host.WriteAsync(log.Event("Next", "case 8"));
        await AuditSubjects.CompleteAsync(log.Database, default);

        var places = await log.SubjectPlacesAsync();
        Assert.Equal([4, 4, 5], places.Where(seq => seq > 3).Order());
        Assert.Null((await log.VerifyAsync()).Fault);
    }

    [Fact]
    public async Task TwoHosts_WritingAndListingAtOnce_ListEverySubjectOnce()
    {
        using var log = new AuditedDatabase(await server.CreateDatabaseAsync());
        await Task.WhenAll(Enumerable.Range(0, 2).Select(host => Task.Run(async () =>
        {
            await using var own = Open(log);
            for (var i = 1; i <= 50; i++) await own.WriteAsync(log.Event($"Host{host}Read{i}", $"case {i}", "case 0"));
        })));

        Assert.Equal(2 * 2 * 50, (await log.SubjectPlacesAsync()).Count);
        var found = await log.VerifyAsync();
        Assert.Null(found.Fault);
        Assert.Equal(100, found.Entries);
    }

    /// <summary>An entry's text can hold any character as an escape, and its values can look like a list of subjects.</summary>
    [Fact]
    public async Task EntryWithStrangeTexts_IsListedUnderItsOwnSubjectsAlone()
    {
        using var log = new AuditedDatabase(await server.CreateDatabaseAsync());
        var fake = $"\u0000\"subjects\":[\"{AuditedDatabase.Hmac("case 9")}\"]";
        await log.Table.AppendAsync([log.Event(fake), log.Event(fake, "case 1")]);

        Assert.Equal([fake], await OperationsAsync(log, "case 1"));
        Assert.Empty(await OperationsAsync(log, "case 9"));
        Assert.Equal([2], await log.SubjectPlacesAsync());
    }

    /// <summary>Eight bytes of one are those of the other.</summary>
    [Fact]
    public async Task SubjectsOfOneKey_AreToldApart()
    {
        using var log = new AuditedDatabase(await server.CreateDatabaseAsync());
        var (one, other) = ($"{new string('f', 16)}{new string('1', 48)}", $"{new string('f', 16)}{new string('2', 48)}");
        await log.Table.AppendAsync(
        [
            log.Event("One") with { Subjects = [one] }, log.Event("Other") with { Subjects = [other] },
            log.Event("Both") with { Subjects = [one, other] },
        ]);

        Assert.Equal(["Both", "One"], await OperationsOfAsync(log, one));
        Assert.Equal(["Both", "Other"], await OperationsOfAsync(log, other));
        Assert.Equal([1, 2, 3], (await log.SubjectPlacesAsync()).Order());
        Assert.Null((await log.VerifyAsync()).Fault);
    }

    [Fact]
    public async Task ListFromBeforeKeysWereShort_IsTakenOver()
    {
        using var log = new AuditedDatabase(await server.CreateDatabaseAsync());
        await log.WriteAsync(4);
        await using (var context = log.Database.CreateContext())
        {
            // Down leaves an empty list with the whole HMACs, as the version before filled it.
            await context.GetService<IMigrator>().MigrateAsync("DepartmentsAndMisses");
            await context.Database.ExecuteSqlRawAsync("""
                INSERT INTO audit_event_subjects (subject, seq)
                SELECT jsonb_array_elements_text(entry::jsonb -> 'event' -> 'subjects'), seq FROM audit_events
                """);
            await context.GetService<IMigrator>().MigrateAsync();
        }

        Assert.Equal([1, 1, 2, 2, 3, 3, 4, 4], (await log.SubjectPlacesAsync()).Order());
        Assert.Null((await log.VerifyAsync()).Fault);
        Assert.Equal(["Read2"], await OperationsAsync(log, "case 2"));
    }

    private static AuditLog Open(AuditedDatabase log) =>
        new(log.Database, log.Spool, log.Clock, trouble => throw new InvalidOperationException(trouble.Message, trouble.Fault));

    private static Task<IEnumerable<string?>> OperationsAsync(AuditedDatabase log, string subject) =>
        OperationsOfAsync(log, AuditedDatabase.Hmac(subject));

    private static async Task<IEnumerable<string?>> OperationsOfAsync(AuditedDatabase log, string hmac)
    {
        var question = new AuditQuestion { Subject = hmac };
        var (entries, _) = await new AuditReader(log.Database).ReadAsync(question, before: null, first: 10);
        return entries.Select(entry => entry.Event.Operation);
    }
}
