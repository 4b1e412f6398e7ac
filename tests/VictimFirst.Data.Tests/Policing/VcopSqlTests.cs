using System.Text;
using Microsoft.EntityFrameworkCore;
using VictimFirst.Data.Policing;
using VictimFirst.Data.Rows;
using VictimFirst.Data.Tests.Golden;
using VictimFirst.Domain.Access;

namespace VictimFirst.Data.Tests.Policing;

/// <summary>
/// Every question about a force's own duties, as either database is told, for the force, a unit of it and the commissioner. That nothing
/// else is asked is the API's <c>PoliceStatementsTests</c>.
/// </summary>
public sealed class VcopSqlTests
{
    private static readonly DateOnly Day = new(2024, 3, 31);
    private static readonly DateTimeOffset Start = DateTimeOffset.UnixEpoch;

    private static readonly (string Name, CaseScope Scope)[] Scopes =
    [
        ("force", new CaseScope.Force("LEICESTERSHIRE")),
        ("unit", new CaseScope.Force("LEICESTERSHIRE", "Patrol")),
        ("commissioner", CaseScope.All),
    ];

    private static readonly (string Name, SnapshotFilter Filter)[] Filters =
    [
        ("", new SnapshotFilter()),
        (" of a department", new SnapshotFilter("Patrol")),
        (" of an officer", new SnapshotFilter(Officer: "1001")),
        (" of everything that can be asked for", new SnapshotFilter("Patrol", "1001", "CODE_2020")),
    ];

    [Theory]
    [InlineData(DatabaseProvider.PostgreSql, "Host=localhost")]
    [InlineData(DatabaseProvider.SqlServer, "Server=localhost")]
    public void Questions_OnEitherProvider_AreTheStatementsThatWereReviewed(DatabaseProvider provider, string connectionString)
    {
        using var context = VictimFirstDatabase.Open(new DatabaseOptions(provider, connectionString)).CreateContext();
        var text = new StringBuilder();
        foreach (var (name, scope) in Scopes)
        {
            foreach (var (title, query) in Questions(new ScopedRows(context, scope)))
                text.Append("-- ").Append(name).Append(": ").AppendLine(title).AppendLine(query.ToQueryString()).AppendLine();
        }

        GoldenFile.Matches($"police-vcop.{provider}.sql", text.ToString());
    }

    private static IEnumerable<(string Title, IQueryable Query)> Questions(ScopedRows rows) =>
    [
        ("day of the latest snapshot", VcopSnapshots.LastDay(rows, null)),
        ("day of the first snapshot", VcopSnapshots.FirstDay(rows)),
        ("day of the last snapshot up to a day", VcopSnapshots.LastDay(rows, Day)),
        .. Filters.Select(f => ($"snapshot{f.Name}", (IQueryable)VcopSnapshots.Of(rows, Day, f.Filter))),
        .. Filters.Select(f => ($"updates{f.Name}", (IQueryable)VcopSnapshots.Updates(rows, Day, f.Filter))),
        .. Filters.Take(2)
            .Select(f => ($"snapshots of a period{f.Name}", (IQueryable)VcopSnapshots.Between(rows, Day.AddYears(-1), Day, f.Filter))),
        ("requests for review", ForceFiles.Reviews(rows, Day.AddYears(-1), Day)),
        ("notifications", ForceFiles.Notifications(rows, Start, Start.AddDays(7))),
        ("entitlements on the forms of referrals", ForceFiles.StatedEntitlements(rows, Start, Start.AddDays(7))),
        ("waits from record to referral", ReferralWaits.Received(rows, Start, Start.AddDays(7))),
        ("crimes for the audit", ForceFiles.AuditCrimes(rows, Day.AddYears(-1), Day)),
    ];
}
