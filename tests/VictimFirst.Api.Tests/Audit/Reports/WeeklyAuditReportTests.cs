using VictimFirst.Api.Audit.Reports;
using VictimFirst.Api.Commands;
using VictimFirst.Data.Audit;
using VictimFirst.Data.Budgets;
using VictimFirst.Domain.Audit;
using VictimFirst.Statistics.Publication;

namespace VictimFirst.Api.Tests.Audit.Reports;

public sealed class WeeklyAuditReportTests
{
    private static readonly AuditActor Ada = new(
        Guid.Empty, Guid.Parse("11111111-0000-4000-8000-000000000005"), Guid.Empty, Name: "Ada", Address: "10.0.0.1");
    private static readonly AuditActor Ben = Ada with { Object = Guid.Parse("11111111-0000-4000-8000-000000000006"), Name = "Ben" };

    private static readonly AuditActor Cleo = Ada with { Object = Guid.Parse("11111111-0000-4000-8000-000000000007"), Name = "Cleo" };

    private readonly WeeklyAuditReport report = new([]);
    private long written;

    [Fact]
    public void Actor_IsCountedOnce_WhateverNameAndAddress()
    {
        Take(AuditClass.Consultation, Ada, cells: 30, subjects: ["a", "b"]);
        Take(AuditClass.Consultation, Ada with { Name = "Ada Byron", Address = "10.0.0.2" }, cells: 30, subjects: ["b"]);
        Take(AuditClass.Disclosure, Ben, cells: 40);
        Take(AuditClass.AuthorisationFailure, Ben, AuditResult.Refused);
        Take(AuditClass.PolicyRefusal, Ben, AuditResult.Refused);
        Take(AuditClass.BudgetRefusal, Ben, AuditResult.Refused);

        var (first, second) = (report.Actors[0], report.Actors[1]);
        Assert.Equal(
            ("Ben", 1, 1, 1, 1, 3),
            (first.Name, first.Answered, first.WithoutAuthorisation, first.AgainstPolicy, first.OverBudget, first.Refused));
        Assert.Equal(("Ada Byron", 2, 2, 2, 0), (second.Name, second.Answered, second.People, second.Addresses, second.Refused));
        Assert.Equal((0.4, 0.6), (report.ShareOf(first), report.ShareOf(second)));
        Assert.Equal((6, 100), (report.Entries, report.Cells));
    }

    [Fact]
    public void TokensThatWereNotBelieved_AreNobodys_AndAFloodCountsAsMany()
    {
        Take(AuditClass.AuthenticationFailure, new AuditActor(Address: "203.0.113.7"), AuditResult.Refused);
        Take(AuditClass.AuthenticationFailure, null, AuditResult.Refused, counts: 1_000);

        var nobody = Assert.Single(report.Actors);
        Assert.Equal((1_001, 1, 0.0), (nobody.WithoutAuthentication, nobody.Addresses, report.ShareOf(nobody)));
    }

    [Fact]
    public void CommandLine_IsAnActorToo_ByItsSystemUser()
    {
        Take(AuditClass.Administration, new AuditActor(SystemUser: "root@host"));
        Take(AuditClass.Collection, new AuditActor(SystemUser: "root@host"));

        Assert.Equal((0, 2), (Assert.Single(report.Actors).Answered, report.Actors[0].Other));
    }

    [Fact]
    public void BudgetShare_IsOfTheFullestDay_AndOfNobodyWhoHasNone()
    {
        var limit = DisclosurePolicy.ForPolice("LEICESTERSHIRE").CellsPerDay!.Value;
        var monday = new DateOnly(2026, 3, 16);
        var budgeted = new WeeklyAuditReport(
        [
            new CellsTaken(CellBudget.ClientOf(Ada.Tenant, Ada.Object), monday, limit / 10),
            new CellsTaken(CellBudget.ClientOf(Ada.Tenant, Ada.Object), monday.AddDays(1), limit / 2),
            new CellsTaken(CellBudget.ClientOf(Ben.Tenant, Ben.Object), monday, limit),
            new CellsTaken("somebody/else", monday, limit),
        ]);
        budgeted.Take(Entry(AuditClass.Disclosure, Ada, role: "PoliceVcop"));
        budgeted.Take(Entry(AuditClass.Disclosure, Ben, role: "Commissioner"));
        budgeted.Take(Entry(AuditClass.Disclosure, Cleo, role: "Partner"));

        double? Of(AuditActor actor) => budgeted.PeakBudgetShareOf(budgeted.Actors.Single(a => a.Actor == actor));
        Assert.Equal((0.5, null, 0.0), (Of(Ada), Of(Ben), Of(Cleo)));
    }

    [Fact]
    public void Printed_ItNamesWhoAndWhat_AndKeepsToItsLines()
    {
        Take(AuditClass.Consultation, Ada with { Name = "Ada\r\nforged" }, cells: 3, role: "Auditor");
        using var text = new StringWriter { NewLine = "\n" };
        AuditReportCommand.Print(text, IsoWeek.Parse("2026-W12")!, report);

        Assert.Equal(
            """
            Audit log of 2026-W12 (2026-03-16 to 2026-03-22, UTC): 1 entries

            answered    people     cells  share  peak day  refused: token  access  policy  budget   other  from  who
                   1         0         3  100 %         -               0       0       0       0       0     1  Auditor Ada\u000D\u000Aforged 11111111-0000-4000-8000-000000000005 through 00000000-0000-0000-0000-000000000000

            No two questions for protected figures differ in one area or period alone.

            """,
            text.ToString());
    }

    private void Take(
        AuditClass kind, AuditActor? actor, AuditResult result = AuditResult.Ok,
        long? cells = null, string[]? subjects = null, long? counts = null,
        string? role = null) => report.Take(Entry(kind, actor, result, cells, subjects, counts, role));

    private AuditEntry Entry(
        AuditClass kind, AuditActor? actor, AuditResult result = AuditResult.Ok,
        long? cells = null, string[]? subjects = null, long? counts = null,
        string? role = null) => new(
            new AuditEvent
            {
                Id = Guid.Empty,
                OccurredAt = DateTimeOffset.UnixEpoch,
                Class = kind,
                Result = result,
                Actor = actor,
                Role = role,
                Cells = cells,
                Subjects = subjects ?? [],
                Counts = counts is { } many ? new Dictionary<string, long> { ["refused"] = many } : [],
            },
            DateTimeOffset.UnixEpoch,
            ++written);
}
