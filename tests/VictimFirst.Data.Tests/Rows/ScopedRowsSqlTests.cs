using System.Reflection;
using System.Text;
using Microsoft.EntityFrameworkCore;
using VictimFirst.Data.Configurations;
using VictimFirst.Data.Rows;
using VictimFirst.Data.Tests.Golden;
using VictimFirst.Domain.Access;
using VictimFirst.Domain.Engagement;

namespace VictimFirst.Data.Tests.Rows;

/// <summary>Which rows exist for whom, as either database is told.</summary>
public sealed class ScopedRowsSqlTests
{
    private static readonly CaseScope[] Scopes =
    [
        CaseScope.None, CaseScope.All, new CaseScope.Caseload(Guid.Empty), new CaseScope.TeamCover(Guid.Empty, "City"),
        new CaseScope.District("E06000016"), new CaseScope.Force("LEICESTERSHIRE"),
        new CaseScope.Force("LEICESTERSHIRE", "Patrol"),
    ];

    /// <summary>Engagement is about no person.</summary>
    private static IEnumerable<Type> Entities => EntityTables.TypeOf.Values.Where(t => t != typeof(EngagementActivity));

    [Theory]
    [InlineData(DatabaseProvider.PostgreSql, "Host=localhost")]
    [InlineData(DatabaseProvider.SqlServer, "Server=localhost")]
    public void Scopes_OnEitherProvider_AreThePredicatesThatWereReviewed(DatabaseProvider provider, string connectionString)
    {
        using var context = VictimFirstDatabase.Open(new DatabaseOptions(provider, connectionString)).CreateContext();
        var text = new StringBuilder();
        foreach (var scope in Scopes)
        {
            var rows = new ScopedRows(context, scope);
            foreach (var entity in Entities.OrderBy(t => t.Name, StringComparer.Ordinal))
            {
                text.Append("-- ").Append(scope is CaseScope.Force { Unit: not null } ? "Unit" : scope.GetType().Name)
                    .Append(": ").AppendLine(entity.Name);
                text.AppendLine(Where((IQueryable)Of.MakeGenericMethod(entity).Invoke(rows, null)!)).AppendLine();
            }
        }

        GoldenFile.Matches($"scopes.{provider}.sql", text.ToString());
    }

    [Fact]
    public void EntityThatIsNeverReadForAViewer_IsRefused()
    {
        using var context = VictimFirstDatabase.Open(new DatabaseOptions(DatabaseProvider.PostgreSql, "Host=localhost")).CreateContext();

        Assert.Throws<NotSupportedException>(() => new ScopedRows(context, CaseScope.All).Of<EngagementActivity>());
    }

    private static MethodInfo Of { get; } = typeof(ScopedRows).GetMethod(nameof(ScopedRows.Of))!;

    /// <summary>The statement without its columns, which are not a scope's matter.</summary>
    private static string Where(IQueryable query)
    {
        var sql = query.ToQueryString();
        return sql[sql.IndexOf("FROM", StringComparison.Ordinal)..];
    }
}
