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

    private static AuditLog Open(AuditedDatabase log) =>
        new(log.Database, log.Spool, log.Clock, trouble => throw new InvalidOperationException(trouble.Message, trouble.Fault));

    private static async Task<IEnumerable<string?>> OperationsAsync(AuditedDatabase log, string subject)
    {
        var question = new AuditQuestion { Subject = AuditedDatabase.Hmac(subject) };
        var (entries, _) = await new AuditReader(log.Database).ReadAsync(question, before: null, first: 10);
        return entries.Select(entry => entry.Event.Operation);
    }
}
