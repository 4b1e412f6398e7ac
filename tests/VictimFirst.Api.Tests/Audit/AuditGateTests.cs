using System.Net;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using VictimFirst.Data;
using VictimFirst.Data.Audit;
using VictimFirst.Domain.Audit;

namespace VictimFirst.Api.Tests.Audit;

public sealed partial class AuditGateTests(AuditServer server) : IClassFixture<AuditServer>
{
    [Fact]
    public async Task PersonalData_IsInTheLog_WhenItsAnswerArrives()
    {
        var database = await server.CreateDatabaseAsync();
        await using var host = await AuditedHost.StartAsync(database);
        using var response = await host.AskAsync("Caseworker", "query Look { case(reference: \"VF-1001\") { name } }", "support");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var entry = Assert.Single((await new AuditReader(database).ReadAsync(new AuditQuestion(), null, 10)).Entries).Event;
        Assert.Equal(
            (AuditClass.Consultation, AuditResult.Ok, "Caseworker", "support", "Look", 1L, 1L),
            (entry.Class, entry.Result, entry.Role, entry.Purpose, entry.Operation, entry.Rows, entry.Cells));
        Assert.Equal(Identity.TestTokens.Subject, entry.Actor?.Object);
        Assert.Equal([host.Hmac.Of("VF-1001")], entry.Subjects);
        Assert.Equal([new AuditValue("Query.case(reference:)", Hmac: host.Hmac.Of("VF-1001"))], entry.Values);
        Assert.Equal(["Query.case", "Case.name"], entry.Coordinates);
    }

    [Fact]
    public async Task PersonalData_WithoutAPurpose_IsNotRead()
    {
        var database = await server.CreateDatabaseAsync();
        await using var host = await AuditedHost.StartAsync(database);
        using var response = await host.AskAsync("Caseworker", "{ case(reference: \"VF-1001\") { name } }");

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
        var body = await response.Content.ReadAsStringAsync();
        Assert.Contains("PURPOSE_REQUIRED", body, StringComparison.Ordinal);
        Assert.Contains("support, supervision, safeguarding", body, StringComparison.Ordinal);
        var entry = Assert.Single(await host.EntriesAsync(database)).Event;
        Assert.Equal((AuditClass.PolicyRefusal, AuditResult.Refused, 0L), (entry.Class, entry.Result, entry.Rows));
        Assert.Equal(["PURPOSE_REQUIRED"], entry.Codes);
        Assert.Empty(entry.Subjects);
    }

    /// <summary>Though another alternative of the rule would have let the caller in with an impersonal scope.</summary>
    [Fact]
    public async Task ScopeThatNobodyListed_IsPersonal()
    {
        await using var host = await AuditedHost.StartAsync(await server.CreateDatabaseAsync());
        using var response = await host.AskAsync("Commissioner", "{ unheardOf }");

        Assert.Contains("PURPOSE_REQUIRED", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task WithoutTheDatabase_PersonalDataIsWithheld_AndFiguresAreQueued()
    {
        var away = VictimFirstDatabase.Open(
            new DatabaseOptions(DatabaseProvider.PostgreSql, "Host=/nowhere;Database=none;Username=nobody;Timeout=1"));
        await using var host = await AuditedHost.StartAsync(away);
        using var personal = await host.AskAsync("Caseworker", "{ cases { name } }", "support");
        using var figure = await host.AskAsync("Commissioner", "{ figure }");

        Assert.Equal(HttpStatusCode.ServiceUnavailable, personal.StatusCode);
        var body = await personal.Content.ReadAsStringAsync();
        Assert.Contains("AUDIT_UNAVAILABLE", body, StringComparison.Ordinal);
        Assert.DoesNotContain("Okonkwo", body, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, figure.StatusCode);
        Assert.NotEmpty(Directory.GetFiles(host.Spool));
    }

    [Fact]
    public async Task WithoutTheDisk_FiguresAreWithheldToo()
    {
        await using var host = await AuditedHost.StartAsync(await server.CreateDatabaseAsync());
        await File.WriteAllTextAsync(host.Spool, "not a folder");
        using var figure = await host.AskAsync("Commissioner", "{ figure }");

        Assert.Equal(HttpStatusCode.ServiceUnavailable, figure.StatusCode);
        Assert.DoesNotContain("4711", await figure.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task EveryKindOfEnd_HasItsClass()
    {
        var database = await server.CreateDatabaseAsync();
        await using var host = await AuditedHost.StartAsync(database);
        (await host.AskAsync("Commissioner", "{ figure(ageBand: ADULT, quarter: \"2020-21 Q1\") }")).Dispose();
        (await host.AskAsync("HeadOfService", "{ figure }", "statistics")).Dispose();
        (await host.AskAsync("Commissioner", "{ cases { name } }")).Dispose();
        (await host.AskAsync("Commissioner", "{ nothing }")).Dispose();
        (await host.AskAsync("Nobody", "{ figure }")).Dispose();
        (await host.AskAsync("", "{ figure }")).Dispose();
        using (var bad = new HttpRequestMessage(HttpMethod.Post, "/graphql"))
        {
            bad.Headers.TryAddWithoutValidation("Authorization", "Bearer nonsense");
            (await host.Client.SendAsync(bad)).Dispose();
        }

        var entries = (await host.EntriesAsync(database)).Select(e => e.Event).Reverse().ToList();
        Assert.Equal(
            [
                AuditClass.Disclosure, AuditClass.Consultation, AuditClass.AuthorisationFailure, AuditClass.PolicyRefusal,
                AuditClass.AuthorisationFailure, AuditClass.AuthenticationFailure,
            ],
            entries.Select(e => e.Class));
        Assert.Equal(("OPCC", 7L, "statistics"), (entries[0].Recipient, entries[0].DataVersion, entries[1].Purpose));
        Assert.Equal(
            [new AuditValue("Query.figure(ageBand:)", "ADULT"), new AuditValue("Query.figure(quarter:)", "2020-21 Q1")], entries[0].Values);
        Assert.DoesNotContain(entries, e => e.Values.Any(v => v.Value == "4711"));
    }

    [Fact]
    public async Task NoNameReferenceDateOfBirthOrToken_IsInTheTablesAfterARunOfRequests()
    {
        var database = await server.CreateDatabaseAsync();
        await using var host = await AuditedHost.StartAsync(database);
        (await host.AskAsync("Caseworker", "{ case(reference: \"VF-1001\") { name reference } }", "support")).Dispose();
        (await host.AskAsync("Caseworker", "{ cases { name reference } }", "complaint")).Dispose();
        (await host.AskAsync(
            "Caseworker", "query($w: CaseFilter) { cases(where: $w) { name } }", "support",
            new { w = new { name = "Tobias Featherstone", bornOn = "1987-06-05", ageBand = "ADULT" } })).Dispose();
        (await host.AskAsync("Commissioner", "{ areas(code: \"Amina Okonkwo-Reed\") figure(quarter: \"Tobias Featherstone\") }")).Dispose();
        (await host.AskAsync("Commissioner", "{ case(reference: \"VF-1002\") { name } }")).Dispose();

        Assert.Equal(5, (await host.EntriesAsync(database)).Count);
        var text = await EveryByteAsync(database);
        Assert.Contains("ADULT", text, StringComparison.Ordinal);
        Assert.All(
            ["VF-100", "Okonkwo", "Amina", "Featherstone", "Tobias", "1987-06-05", "4711", "eyJ"],
            secret => Assert.DoesNotContain(secret, text, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Every column of every row of the log's tables, as text.</summary>
    private static async Task<string> EveryByteAsync(VictimFirstDatabase database)
    {
        await using var context = database.CreateContext();
        var rows = await context.Database.SqlQueryRaw<string>("""
            SELECT e::text AS "Value" FROM audit_events e UNION ALL SELECT s::text FROM audit_event_subjects s
            UNION ALL SELECT c::text FROM audit_checkpoints c
            """).ToListAsync();
        // Hashes and ids hold any four digits sooner or later.
        return Hexadecimal().Replace(string.Join('\n', rows), "");
    }

    [GeneratedRegex("[0-9a-f]{8,}(-[0-9a-f]{4,})*")]
    private static partial Regex Hexadecimal();
}
