using Microsoft.Data.SqlClient;
using VictimFirst.Data.Probing;

namespace VictimFirst.Data.Tests.SqlServer;

public sealed class SqlServerReferenceMissesTests
{
    [SqlServerFact]
    public async Task Count_OnSqlServer_AddsUp_AndOneAlertAnHourIsClaimed()
    {
        var address = new SqlConnectionStringBuilder(SqlServerFactAttribute.ConnectionString)
        {
            InitialCatalog = $"victimfirst_misses_{Environment.ProcessId}",
        };
        var database = VictimFirstDatabase.Open(new DatabaseOptions(DatabaseProvider.SqlServer, address.ConnectionString));
        await using var context = database.CreateContext();
        try
        {
            await database.MigrateAsync();
            var (misses, now) = (new ReferenceMisses(database), new DateTimeOffset(2026, 7, 1, 10, 30, 0, TimeSpan.Zero));

            await misses.AddAsync("police", now.AddHours(-25), 10, 10);
            await misses.AddAsync("police", now.AddHours(-1), 10, 9);
            var day = await misses.AddAsync("police", now, 5, 2);
            Assert.Equal((15, 11), (day.Asked, day.Missed));
            Assert.True(await misses.ClaimAlertAsync("police", now));
            Assert.False(await misses.ClaimAlertAsync("police", now));
        }
        finally
        {
            await context.Database.EnsureDeletedAsync();
        }
    }
}
