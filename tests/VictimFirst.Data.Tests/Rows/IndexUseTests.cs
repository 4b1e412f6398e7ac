using System.Collections.Immutable;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using VictimFirst.Data.Policing;
using VictimFirst.Data.Rows;
using VictimFirst.Data.Tests.Databases;
using VictimFirst.Domain.Access;
using VictimFirst.Domain.Cases;
using VictimFirst.Domain.Justice;
using VictimFirst.Domain.Needs;
using VictimFirst.Domain.Outcomes;
using VictimFirst.Domain.People;
using VictimFirst.Domain.Referrals;
using VictimFirst.Domain.Support;
using Xunit.Abstractions;

namespace VictimFirst.Data.Tests.Rows;

/// <summary>
/// At the size of a decade, no list with a selective filter, no first or next page of a list and no relation reads a large table from end
/// to end, for any scope.
/// </summary>
[Collection(PostgreSqlCollection.Name)]
public sealed class IndexUseTests(LargeExtract extract, ITestOutputHelper output) : IClassFixture<LargeExtract>
{
    private const long Large = 10_000;

    /// <summary>
    /// Whoever covers a team sees a large part of all cases, and that somebody is one of theirs is asked of the person, the referral and
    /// the case: where there is no page to fill, PostgreSQL gathers the team's cases once rather than looking each up.
    /// </summary>
    private static readonly string[] RightScans =
    [
        "team: count of Case where Person.FamilyName and DateOfBirth reads all of cases",
        "team: count of Referral where Person.FamilyName and DateOfBirth reads all of cases",
        "team: Case where Person.FamilyName and DateOfBirth, with the number of all reads all of cases",
        "team: Referral where Person.FamilyName and DateOfBirth, with the number of all reads all of cases",
    ];

    private static readonly DateTimeOffset Monday = new(2018, 3, 5, 0, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly Day = new(2018, 3, 5);

    private static MethodInfo RelatedMethod { get; } =
        typeof(IndexUseTests).GetMethod(nameof(Related), BindingFlags.NonPublic | BindingFlags.Static)!;

    [Fact]
    public async Task List_WithASelectiveFilter_ReadsNoLargeTableFromEndToEnd()
    {
        await using var context = extract.Database.CreateContext();
        var known = await context.Cases.OrderBy(c => c.Id).Skip(100_000).FirstAsync();
        var person = await context.People
            .Where(p => p.DateOfBirth != null && p.Postcode != null && p.Phone != null && p.Email != null).OrderBy(p => p.Id).FirstAsync();
        var named = new RowFilter.All([Is("FamilyName", person.FamilyName), Is("DateOfBirth", person.DateOfBirth)]);
        var crime = await context.Referrals.Where(r => r.CrimeReference != null).Select(r => r.CrimeReference!).FirstAsync();
        await CheckAsync(context, rows =>
        [
            .. Lists<Case>(rows, Is("Reference", known.Reference), Week("OpenedAt"), On("ClosedOn"),
                new RowFilter.All([new RowFilter.Field("BeatCode", FilterOperator.In, new[] { known.BeatCode, "C1" }), Week("OpenedAt")]),
                new RowFilter.Related(RowRelations.PersonOfCase, named),
                new RowFilter.Related(RowRelations.ReferralOfCase, Is("CrimeReference", crime)),
                new RowFilter.All([Is("ClosedOn", null), new RowFilter.Related(RowRelations.ReferralOfCase, Week("ReceivedAt"))]),
                new RowFilter.All([Is("ClosedOn", null), new RowFilter.Related(RowRelations.FirstPlan, Week("AgreedAt"))])),
            .. Lists<Referral>(rows, Week("ReceivedAt"), Is("CrimeReference", crime),
                new RowFilter.Related(RowRelations.PersonOfReferral, named)),
            .. Lists<Person>(rows, Is("FamilyName", person.FamilyName), Is("DateOfBirth", person.DateOfBirth),
                Is("Postcode", person.Postcode), Is("Phone", person.Phone), Is("Email", person.Email),
                new RowFilter.Field("FamilyName", FilterOperator.StartsWith, "Okonk")),
            .. Lists<NeedsAssessment>(rows, Week("AssessedAt"),
                new RowFilter.Related(RowRelations.CaseOfNeedsAssessment, Is("Reference", known.Reference))),
            .. Lists<SupportAction>(rows, Week("DeliveredAt"),
                new RowFilter.Related(RowRelations.CaseOfSupportAction, Is("Reference", known.Reference))),
            .. Lists<EndOfCaseResponse>(rows, On("RespondedOn")),
            .. Lists<RestorativeJusticeCase>(rows, On("ReceivedOn"), On("ClosedOn")),
        ]);
    }

    [Fact]
    public async Task FirstAndNextPage_OfAnUnfilteredList_ReadNoLargeTableFromEndToEnd()
    {
        await using var context = extract.Database.CreateContext();
        await CheckAsync(context, rows =>
        [
            .. Pages<Case>(rows, Monday), .. Pages<Referral>(rows, Monday), .. Pages<Person>(rows, "Okonkwo", "Amina"),
            .. Pages<NeedsAssessment>(rows, Monday), .. Pages<SupportAction>(rows, Monday), .. Pages<EndOfCaseResponse>(rows, Day),
            .. Pages<RestorativeJusticeCase>(rows, Day),
        ]);
    }

    [Fact]
    public async Task Relation_OfAPage_ReadsNoLargeTableFromEndToEnd()
    {
        await using var context = extract.Database.CreateContext();
        var ids = await context.Cases.OrderBy(c => c.Id).Skip(100_000).Take(50).Select(c => c.Id).ToArrayAsync();
        var relations = typeof(RowRelations).GetProperties(BindingFlags.Public | BindingFlags.Static);
        await CheckAsync(context, rows =>
        [
            .. relations.Select(property => Asked(rows, property)),
            new("service levels", CaseFacts.ServiceLevels(rows).Where(facts => ids.Contains(facts.Key))),
            new("timeline", CaseTimeline.Of(rows, ids)),
        ]);

        Statement Asked(ScopedRows rows, PropertyInfo property)
        {
            var relation = (RowRelation)property.GetValue(null)!;
            var related = RelatedMethod.MakeGenericMethod(relation.Parent, relation.Child);
            return new(property.Name, (IQueryable)related.Invoke(null, [rows, relation, ids])!);
        }
    }

    /// <summary>A day's snapshot is one of thirteen, and a week one of five hundred.</summary>
    [Fact]
    public async Task PoliceQuestion_ReadsNoLargeTableFromEndToEnd()
    {
        await using var context = extract.Database.CreateContext();
        var (week, day) = (Monday.AddDays(7), new DateOnly(2024, 3, 31));
        var everything = new SnapshotFilter();
        await CheckAsync(
            context,
            rows =>
            [
                new("first day", VcopSnapshots.FirstDay(rows)),
                new("last day", VcopSnapshots.LastDay(rows, day)),
                new("snapshot", VcopSnapshots.Of(rows, day, everything)),
                new("updates", VcopSnapshots.Updates(rows, day, everything)),
                new("snapshots of a month", VcopSnapshots.Between(rows, day.AddDays(-30), day, everything)),
                new("waits", ReferralWaits.Received(rows, Monday, week)),
                new("notifications", ForceFiles.Notifications(rows, Monday, week)),
                new("entitlements", ForceFiles.StatedEntitlements(rows, Monday, week)),
                new("crimes for the audit", ForceFiles.AuditCrimes(rows, Day, Day.AddDays(6))),
            ],
            ("force", new CaseScope.Force("LEICESTERSHIRE")), ("unit", new CaseScope.Force("LEICESTERSHIRE", "Serious crime")));
    }

    private async Task CheckAsync(
        VictimFirstContext context, Func<ScopedRows, IEnumerable<Statement>> statements, params (string Name, CaseScope Scope)[] scopes)
    {
        var small = await SmallTablesAsync(context);
        var (asked, scans) = (0, new List<string>());
        foreach (var (name, scope) in scopes is [] ? await ScopesAsync(context) : scopes)
        {
            foreach (var (title, query) in statements(new ScopedRows(context, scope)))
            {
                asked++;
                var tables = (await ExplainedPlan.OfAsync(query)).ScannedTables.Where(table => !small.Contains(table)).ToList();
                if (tables.Count > 0) scans.Add($"{name}: {title} reads all of {string.Join(", ", tables)}");
            }
        }

        output.WriteLine($"{asked} statements explained");
        Assert.Empty(scans.Except(RightScans));
    }

    private static async Task<(string Name, CaseScope Scope)[]> ScopesAsync(VictimFirstContext context)
    {
        var busy = await context.Staff.Where(s => s.DirectoryObjectId != null && s.Team != null)
            .Where(s => context.Cases.Any(c => c.CaseworkerId == s.Id))
            .OrderBy(s => s.Id).FirstAsync();
        return
        [
            ("all", CaseScope.All), ("caseload", new CaseScope.Caseload(busy.DirectoryObjectId!.Value)),
            ("team", new CaseScope.TeamCover(busy.DirectoryObjectId.Value, busy.Team!)), ("force", new CaseScope.Force("LEICESTERSHIRE")),
        ];
    }

    private static async Task<HashSet<string>> SmallTablesAsync(VictimFirstContext context) =>
    [
        .. await context.Database.SqlQuery<string>(
            $"SELECT relname::text AS \"Value\" FROM pg_class WHERE relkind = 'r' AND reltuples <= {Large}").ToListAsync(),
    ];

    private static IEnumerable<Statement> Lists<T>(ScopedRows rows, params RowFilter[] filters) where T : class
    {
        foreach (var filter in filters)
        {
            var question = new PageQuestion(filter, RowTables.OrderOf<T>(), RowColumns.Of([]), 50);
            var withTotal = question with { WithTotal = true };
            yield return new($"{typeof(T).Name} where {Shown(filter)}, with the number of all", RowReader.Page<T>(rows, withTotal));
            yield return new($"{typeof(T).Name} where {Shown(filter)}", RowReader.Page<T>(rows, question));
            yield return new($"count of {typeof(T).Name} where {Shown(filter)}", RowReader.Filtered<T>(rows, filter));
        }
    }

    private static IEnumerable<Statement> Pages<T>(ScopedRows rows, params object[] place) where T : class
    {
        var first = new PageQuestion(RowFilter.None, RowTables.OrderOf<T>(), RowColumns.Of([]), 50);
        ImmutableArray<object?> at = [.. place, 7L];
        return
        [
            new($"first page of {typeof(T).Name}", RowReader.Page<T>(rows, first)),
            new($"next page of {typeof(T).Name}", RowReader.Page<T>(rows, first with { Place = at })),
            new($"page before of {typeof(T).Name}", RowReader.Page<T>(rows, first with { Place = at, Backwards = true })),
        ];
    }

    private static IQueryable<Linked<TChild>> Related<TParent, TChild>(ScopedRows rows, RowRelation<TParent, TChild> relation, long[] keys)
        where TParent : class
        where TChild : class => RowReader.Related(rows, relation, keys, RowColumns.Of([]));

    private static RowFilter.Field Is(string property, object? value) => new(property, FilterOperator.Eq, value);

    private static RowFilter.Field On(string property) => Is(property, Day);

    private static RowFilter.All Week(string property) => new(
    [
        new RowFilter.Field(property, FilterOperator.Gte, Monday), new RowFilter.Field(property, FilterOperator.Lt, Monday.AddDays(7)),
    ]);

    private static string Shown(RowFilter filter) => filter switch
    {
        RowFilter.All all => string.Join(" and ", all.Parts.Select(Shown)),
        RowFilter.Related related => $"{related.Relation.Child.Name}.{Shown(related.Where)}",
        RowFilter.Field field => field.Property,
        _ => filter.ToString()!,
    };

    private sealed record Statement(string Title, IQueryable Query);
}
