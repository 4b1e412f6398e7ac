using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;
using VictimFirst.Data.Import;
using VictimFirst.Data.Statistics;
using VictimFirst.Data.Tests.Import;
using VictimFirst.Data.Tests.Statistics.Refreshing;
using VictimFirst.Domain.Outcomes;

namespace VictimFirst.Data.Tests.SqlServer;

public sealed class SqlServerChangeTraceTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("victimfirst-sqlserver-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [SqlServerFact]
    public async Task Changes_OfAnyWriter_AreTracedAndRefreshed()
    {
        var address = new SqlConnectionStringBuilder(SqlServerFactAttribute.ConnectionString)
        {
            InitialCatalog = $"victimfirst_trace_{Environment.ProcessId}",
        };
        var database = VictimFirstDatabase.Open(new DatabaseOptions(DatabaseProvider.SqlServer, address.ConnectionString));
        await using var context = database.CreateContext();
        try
        {
            await database.MigrateAsync();
            var importer = new ExtractImporter(database, TimeProvider.System);
            var extract = new TestExtract();
            extract.Add("referrals", ("id", "2"));
            Assert.Empty((await importer.ImportAsync(extract.Write(folder))).Rejects);
            Assert.Equal((1, "EVERYTHING 0"), await TraceAsync(context));
            var loader = new CubeLoader(database);
            var cube = await loader.LoadAsync();

            await ExpectAsync("UPDATE people SET gender = 'MALE'", 2, "REFERRAL 1, REFERRAL 2");
            await ExpectAsync("DELETE FROM vps_records; DELETE FROM complaints", 3, "COMPLAINTS 0, REFERRAL 1");
            await ExpectAsync("UPDATE cases SET is_repeat_victim = 1 WHERE id = 99", 3, "COMPLAINTS 0, REFERRAL 1");
            await ExpectAsync("UPDATE cases SET referral_id = 2", 4, "REFERRAL 1, REFERRAL 2");

            var row = await context.Cases.SingleAsync();
            Assert.Equal(4, row.DataVersion);
            context.Entry(row).Property(c => c.SupportTier).CurrentValue = "ENHANCED";
            context.Add(new Complaint { Id = 7, CaseId = null, ReceivedOn = new DateOnly(2020, 5, 1) });
            await context.SaveChangesAsync();
            Assert.Equal((5, "COMPLAINTS 0, REFERRAL 2"), await TraceAsync(context));
            context.Entry(row).Property(c => c.SupportTier).CurrentValue = "STANDARD";
            await context.SaveChangesAsync();

            extract["cases"][0]["is_repeat_victim"] = "true";
            Assert.Equal(7, (await importer.ImportAsync(extract.Write(folder))).Version);
            CubeContent.AssertEqual(await loader.LoadAsync(), await loader.RefreshAsync(cube));
        }
        finally
        {
            await context.Database.EnsureDeletedAsync();
        }

        async Task ExpectAsync(string sql, long version, string trace)
        {
            await using var writer = database.CreateContext();
            await writer.Database.CreateExecutionStrategy().ExecuteAsync(async () =>
            {
                await using var transaction = await writer.Database.BeginTransactionAsync();
                await writer.Database.ExecuteSqlRawAsync(sql);
                await transaction.CommitAsync();
            });
            Assert.Equal((version, trace), await TraceAsync(writer));
        }
    }

    private static async Task<(long Version, string Trace)> TraceAsync(VictimFirstContext context)
    {
        var version = (await context.DataState.AsNoTracking().SingleAsync()).Version;
        var rows = await context.CubeChanges.Where(c => c.Version == version).OrderBy(c => c.Kind).ThenBy(c => c.ReferralId).ToListAsync();
        return (version, string.Join(", ", rows.Select(c => $"{c.Kind} {c.ReferralId}")));
    }
}
