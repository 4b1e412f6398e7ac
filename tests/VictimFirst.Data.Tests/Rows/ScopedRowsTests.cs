using System.Reflection;
using Microsoft.EntityFrameworkCore;
using VictimFirst.Data.Configurations;
using VictimFirst.Data.Rows;
using VictimFirst.Data.Tests.Databases;
using VictimFirst.Data.Tests.Rows.Oracle;
using VictimFirst.Domain.Access;
using VictimFirst.Domain.Cases;
using VictimFirst.Domain.Engagement;
using VictimFirst.Domain.Justice;
using VictimFirst.Domain.Needs;
using VictimFirst.Domain.Outcomes;
using VictimFirst.Domain.People;
using VictimFirst.Domain.Referrals;
using VictimFirst.Domain.Staff;
using VictimFirst.Domain.Support;
using Xunit.Abstractions;

namespace VictimFirst.Data.Tests.Rows;

/// <summary>For every scope, every entity's rows in a real database are those that <see cref="ScopeOracle"/> gives.</summary>
[Collection(PostgreSqlCollection.Name)]
public sealed class ScopedRowsTests(PostgreSqlServer server, ITestOutputHelper output)
{
    private static MethodInfo KeysMethod { get; } =
        typeof(ScopedRowsTests).GetMethod(nameof(Keys), BindingFlags.NonPublic | BindingFlags.Static)!;

    private static MethodInfo ReferencesMethod { get; } =
        typeof(ScopedRowsTests).GetMethod(nameof(ReferencesAsync), BindingFlags.NonPublic | BindingFlags.Static)!;

    [Fact]
    public async Task EveryScope_AndEveryEntity_HasExactlyTheRowsOfTheRule()
    {
        var (database, world) = await RandomRowsDatabase.CreateAsync(server, RunSeed.Draw(output));
        await using var context = database.CreateContext();
        var (compared, seen) = (0, 0);
        foreach (var scope in Scopes(world))
        {
            var visible = ScopeOracle.Visible(world, scope);
            foreach (var entity in EntityTables.TypeOf.Values.Where(t => t != typeof(EngagementActivity)))
            {
                var found = (List<string>)KeysMethod.MakeGenericMethod(entity).Invoke(null, [context, scope])!;
                var expected = visible.Of(entity).Select(row => KeyOf(context, row)).Order(StringComparer.Ordinal).ToList();
                Assert.True(
                    expected.SequenceEqual(found),
                    $"{scope}: {entity.Name} are [{string.Join(' ', found)}], not [{string.Join(' ', expected)}]");
                (compared, seen) = (compared + 1, seen + found.Count);
            }
        }

        output.WriteLine($"{compared} pairs of a scope and an entity, {seen} rows");
        Assert.InRange(seen, 2_000, int.MaxValue);
    }

    [Fact]
    public async Task CasesThatARowTellsOf_AreThoseOfItsScope()
    {
        var (database, world) = await RandomRowsDatabase.CreateAsync(server, RunSeed.Draw(output));
        Type[] listed =
        [
            typeof(Case), typeof(Referral), typeof(Person), typeof(NeedsAssessment), typeof(SupportAction), typeof(EndOfCaseResponse),
            typeof(RestorativeJusticeCase),
        ];
        foreach (var scope in Scopes(world))
        {
            await using var reader = new RowReader(database, scope);
            var visible = ScopeOracle.Visible(world, scope);
            foreach (var entity in listed)
            {
                var found = await (Task<Dictionary<object, string>>)ReferencesMethod.MakeGenericMethod(entity).Invoke(null, [reader])!;
                var key = entity.GetProperty(entity == typeof(EndOfCaseResponse) ? "CaseId" : "Id")!;
                var expected = visible.Of(entity)
                    .ToDictionary(row => key.GetValue(row)!, row => Joined(CasesOf(visible, row).Select(c => c.Reference)));
                Assert.Equal(expected.OrderBy(e => e.Key), found.OrderBy(e => e.Key));
            }
        }
    }

    private static IEnumerable<CaseScope> Scopes(RowWorld world)
    {
        var staff = world.Of<StaffMember>().ToList();
        var ids = staff.Select(s => s.DirectoryObjectId).OfType<Guid>().Append(new Guid(77, 7, 7, new byte[8])).ToList();
        var teams = staff.Select(s => s.Team).OfType<string>().Distinct().Append("Nobody's").ToList();
        return
        [
            CaseScope.None, CaseScope.All, .. ids.Select(id => new CaseScope.Caseload(id)),
            .. teams.Select((team, i) => new CaseScope.TeamCover(ids[i % ids.Count], team)), new CaseScope.TeamCover(ids[^1], teams[0]),
            new CaseScope.Force("LEICESTERSHIRE"), new CaseScope.Force("OTHER_FORCE"), new CaseScope.Force("LEICESTERSHIR_"),
            .. RandomPoliceRows.Departments.Append("Nobody's").Select(unit => new CaseScope.Force("LEICESTERSHIRE", unit)),
            new CaseScope.District("E06000016"),
        ];
    }

    private static IEnumerable<Case> CasesOf(RowWorld visible, object row) => row switch
    {
        Case c => [c],
        Referral r => visible.Of<Case>().Where(c => c.ReferralId == r.Id),
        Person p => visible.Of<Case>().Where(c => visible.Of<Referral>().Any(r => r.Id == c.ReferralId && r.PersonId == p.Id)),
        _ => visible.Of<Case>().Where(c => Equals(row.GetType().GetProperty("CaseId")!.GetValue(row), c.Id)),
    };

    private static List<string> Keys<T>(VictimFirstContext context, CaseScope scope) where T : class =>
    [
        .. new ScopedRows(context, scope).Of<T>().AsNoTracking().AsEnumerable()
            .Select(row => KeyOf(context, row)).Order(StringComparer.Ordinal),
    ];

    private static async Task<Dictionary<object, string>> ReferencesAsync<T>(RowReader reader) where T : class
    {
        var question = new PageQuestion(RowFilter.None, RowTables.OrderOf<T>(), RowColumns.Of([]), 10_000);
        var page = await reader.PageAsync<T>(question, default);
        Assert.False(page.HasMore);
        var key = typeof(T).GetProperty(RowTables.KeyOf<T>())!;
        return page.Rows.ToDictionary(found => key.GetValue(found.Row)!, found => Joined(found.References));
    }

    private static string KeyOf(VictimFirstContext context, object row) => string.Join(
        '/', context.Model.FindEntityType(row.GetType())!.FindPrimaryKey()!.Properties.Select(p => p.PropertyInfo!.GetValue(row)));

    private static string Joined(IEnumerable<string> references) => string.Join(' ', references.Order(StringComparer.Ordinal));
}
