using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;
using VictimFirst.Data.Budgets;
using VictimFirst.Data.Editions;
using VictimFirst.Data.Tests.Audit;
using VictimFirst.Data.Tests.Statistics;
using VictimFirst.Domain.Time;

namespace VictimFirst.Data.Tests.SqlServer;

public sealed class SqlServerEditionTests
{
    [SqlServerFact]
    public async Task EditionAndBudget_OnSqlServer_AreFrozenAndShared()
    {
        var address = new SqlConnectionStringBuilder(SqlServerFactAttribute.ConnectionString)
        {
            InitialCatalog = $"victimfirst_editions_{Environment.ProcessId}",
        };
        var database = VictimFirstDatabase.Open(new DatabaseOptions(DatabaseProvider.SqlServer, address.ConnectionString));
        await using var context = database.CreateContext();
        try
        {
            await database.MigrateAsync();
            var clock = new TestClock();
            new RandomRows(seed: 1).AddTo(context);
            await context.SaveChangesAsync();
            await context.DataState.ExecuteUpdateAsync(s => s
                .SetProperty(d => d.ExportedAt, clock.Now)
                .SetProperty(d => d.CoversFrom, new DateOnly(2019, 10, 1))
                .SetProperty(d => d.CoversTo, new DateOnly(2020, 12, 31)));
            var (publisher, quarter) = (new EditionPublisher(database, clock), FinancialQuarter.Parse("2020-21 Q1"));

            await publisher.PublishAsync(new EditionRequest(quarter));
            await Assert.ThrowsAnyAsync<SqlException>(() => context.Database.ExecuteSqlRawAsync("UPDATE editions SET withheld = ''"));
            await Assert.ThrowsAnyAsync<SqlException>(() => context.Database.ExecuteSqlRawAsync("DELETE FROM edition_parts"));
            await publisher.PublishAsync(new EditionRequest(quarter, IsRevision: true));
            await context.Database.ExecuteSqlRawAsync("DELETE FROM edition_parts WHERE edition_id = '2020-21-Q1'");
            Assert.Equal(quarter.End, (await new EditionStore(database).LoadAsync("2020-21-Q1-R1")).Stamp.CoversTo);

            var (budget, day) = (new CellBudget(database), new DateOnly(2026, 7, 1));
            Assert.True((await budget.ChargeAsync("partner", day, 60, 100)).IsAllowed);
            Assert.False((await budget.ChargeAsync("partner", day, 41, 100)).IsAllowed);
            Assert.Equal(0, (await budget.ChargeAsync("partner", day, 40, 100)).Left);
        }
        finally
        {
            await context.Database.EnsureDeletedAsync();
        }
    }
}
