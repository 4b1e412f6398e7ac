using System.Reflection;
using VictimFirst.Data.Rows;
using VictimFirst.Data.Tests.Databases;
using VictimFirst.Data.Tests.Rows.Oracle;
using VictimFirst.Domain.Access;
using VictimFirst.Domain.Cases;
using VictimFirst.Domain.Justice;
using VictimFirst.Domain.Needs;
using VictimFirst.Domain.Outcomes;
using VictimFirst.Domain.People;
using VictimFirst.Domain.Referrals;
using VictimFirst.Domain.Staff;
using VictimFirst.Domain.Support;
using Xunit.Abstractions;

namespace VictimFirst.Data.Tests.Rows;

/// <summary>Filters in SQL against the same filters over the same rows in memory.</summary>
[Collection(PostgreSqlCollection.Name)]
public sealed class FilterTests(PostgreSqlServer server, ITestOutputHelper output)
{
    private const int FiltersAnEntity = 30;

    private static readonly Type[] Listed =
    [
        typeof(Case), typeof(Referral), typeof(Person), typeof(NeedsAssessment), typeof(SupportAction), typeof(EndOfCaseResponse),
        typeof(RestorativeJusticeCase),
    ];

    private static MethodInfo ReadMethod { get; } =
        typeof(FilterTests).GetMethod(nameof(ReadAsync), BindingFlags.NonPublic | BindingFlags.Static)!;

    [Fact]
    public async Task RandomFilters_FindTheRowsThatTheyHoldFor()
    {
        var random = RunSeed.Draw(output);
        var (database, world) = await RandomRowsDatabase.CreateAsync(server, random);
        var (asked, selective) = (0, 0);
        foreach (var scope in Scopes(world))
        {
            var visible = ScopeOracle.Visible(world, scope);
            var filters = new RandomFilters(world, random);
            await using var reader = new RowReader(database, scope);
            foreach (var entity in Listed)
            {
                for (var i = 0; i < FiltersAnEntity; i++)
                {
                    var found = await AgreesAsync(reader, visible, entity, i % 4 == 0 ? filters.Related(entity, 3) : filters.Draw(entity));
                    asked++;
                    if (found > 0 && found < visible.Of(entity).Count) selective++;
                }
            }
        }

        output.WriteLine($"{asked} filters, {selective} of which hold for some rows and not for others");
        Assert.InRange(selective, asked / 5, asked);
    }

    [Fact]
    public async Task EveryOperator_OnEveryProperty_FindsTheRowsThatItHoldsFor()
    {
        var random = RunSeed.Draw(output);
        var (database, world) = await RandomRowsDatabase.CreateAsync(server, random);
        var filters = new RandomFilters(world, random);
        await using var reader = new RowReader(database, CaseScope.All);
        foreach (var entity in Listed)
        {
            foreach (var property in entity.GetProperties().Where(p => p.CanWrite && p.Name != "DataVersion"))
            {
                foreach (var asked in RandomFilters.Operators(property.PropertyType))
                    await AgreesAsync(reader, world, entity, filters.Field(entity, property, asked));
            }
        }
    }

    [Fact]
    public async Task EveryRelation_WithAndWithoutAMatch_FindsTheRowsThatItHoldsFor()
    {
        var random = RunSeed.Draw(output);
        var (database, world) = await RandomRowsDatabase.CreateAsync(server, random);
        var filters = new RandomFilters(world, random);
        await using var reader = new RowReader(database, CaseScope.All);
        foreach (var relation in RelationOracle.All.Where(relation => Listed.Contains(relation.Parent)))
        {
            foreach (var negated in new[] { false, true })
            {
                await AgreesAsync(reader, world, relation.Parent, new RowFilter.Related(relation, RowFilter.None, negated));
                await AgreesAsync(reader, world, relation.Parent, new RowFilter.Related(relation, filters.Field(relation.Child), negated));
            }
        }
    }

    [Fact]
    public async Task NamesThatMeanSomethingToLike_OrToSql_MeanThemselves()
    {
        var (database, world) = await RandomRowsDatabase.CreateAsync(server, RunSeed.Draw(output));
        await using var reader = new RowReader(database, CaseScope.All);
        foreach (var name in RandomWorld.Names.Append(""))
        {
            foreach (var asked in Enum.GetValues<FilterOperator>())
            {
                object value = asked is FilterOperator.In or FilterOperator.Nin ? new object[] { name, name + name } : name;
                await AgreesAsync(reader, world, typeof(Person), new RowFilter.Field(nameof(Person.FamilyName), asked, value));
            }
        }
    }

    [Theory]
    [InlineData("\0")]
    [InlineData("Smith\0")]
    [InlineData("\0Smith")]
    public async Task TextThatTheDatabaseCannotHold_IsTextThatNoRowHas(string text)
    {
        var (database, world) = await RandomRowsDatabase.CreateAsync(server, RunSeed.Draw(output));
        await using var reader = new RowReader(database, CaseScope.All);
        foreach (var asked in Enum.GetValues<FilterOperator>())
        {
            object value = asked is FilterOperator.In or FilterOperator.Nin ? new object[] { text, "Smith" } : text;
            await AgreesAsync(reader, world, typeof(Person), new RowFilter.Field(nameof(Person.FamilyName), asked, value));
            await AgreesAsync(reader, world, typeof(Person), new RowFilter.Field(nameof(Person.SafeContactNote), asked, value));
        }
    }

    private static CaseScope[] Scopes(RowWorld world) =>
    [
        CaseScope.All,
        new CaseScope.TeamCover(world.Of<StaffMember>().Select(s => s.DirectoryObjectId).OfType<Guid>().FirstOrDefault(), "City"),
        new CaseScope.Force("LEICESTERSHIRE"),
    ];

    /// <returns>How many rows the filter holds for.</returns>
    private static Task<int> AgreesAsync(RowReader reader, RowWorld visible, Type entity, RowFilter filter) =>
        (Task<int>)ReadMethod.MakeGenericMethod(entity).Invoke(null, [reader, visible, filter])!;

    private static async Task<int> ReadAsync<T>(RowReader reader, RowWorld visible, RowFilter filter) where T : class
    {
        var order = RowTables.OrderOf<T>();
        var oracle = new FilterOracle(visible);
        var key = typeof(T).GetProperty(RowTables.KeyOf<T>())!;
        var expected = visible.Of<T>().Where(row => oracle.Holds(filter, row)).Order(new OrderOracle(order))
            .Select(row => key.GetValue(row)).ToList();

        var page = await reader.PageAsync<T>(new PageQuestion(filter, order, RowColumns.Of([]), 10_000), default);
        var found = page.Rows.Select(row => key.GetValue(row.Row)).ToList();
        Assert.True(
            expected.SequenceEqual(found),
            $"{typeof(T).Name} {Shown(filter)}: [{string.Join(' ', found)}], not [{string.Join(' ', expected)}]");
        Assert.Equal(expected.Count, await reader.CountAsync<T>(filter, default));
        return found.Count;
    }

    private static string Shown(RowFilter filter) => filter switch
    {
        RowFilter.All all => $"({string.Join(" and ", all.Parts.Select(Shown))})",
        RowFilter.Any any => $"({string.Join(" or ", any.Parts.Select(Shown))})",
        RowFilter.Related related => $"{(related.Negated ? "no" : "some")} {related.Relation.Child.Name} {Shown(related.Where)}",
        RowFilter.Field { Value: Array list } field => $"{field.Property} {field.Operator} [{string.Join(' ', list.Cast<object>())}]",
        RowFilter.Field field => $"{field.Property} {field.Operator} '{field.Value}'",
        _ => filter.ToString()!,
    };
}
