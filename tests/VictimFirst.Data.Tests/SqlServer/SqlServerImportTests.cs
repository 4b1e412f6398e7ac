using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;
using VictimFirst.Data.Import;
using VictimFirst.Data.Tests.Import;

namespace VictimFirst.Data.Tests.SqlServer;

public sealed class SqlServerImportTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("victimfirst-sqlserver-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [SqlServerFact]
    public async Task Import_IntoSqlServer_InsertsUpdatesRejectsAndIsIdempotent()
    {
        var address = new SqlConnectionStringBuilder(SqlServerFactAttribute.ConnectionString)
        {
            InitialCatalog = $"victimfirst_test_{Environment.ProcessId}",
        };
        var database = VictimFirstDatabase.Open(new DatabaseOptions(DatabaseProvider.SqlServer, address.ConnectionString));
        await using var context = database.CreateContext();
        try
        {
            await database.MigrateAsync();
            await database.MigrateAsync();
            var importer = new ExtractImporter(database, TimeProvider.System);
            var extract = new TestExtract();
            Assert.True((await importer.ImportAsync(extract.Write(folder))).Changed);
            Assert.False((await importer.ImportAsync(extract.Write(folder))).Changed);

            extract["people"][0]["given_name"] = "A GIVEN_NAME";
            extract.Add("referrals", ("id", "2"));
            extract.Add("cases", ("id", "2"), ("reference", "second"), ("referral_id", "2"), ("re_referral_of_id", "1"));
            var result = await importer.ImportAsync(extract.Write(folder));
            Assert.Equal((2, 1, 2), (result.Version, result.Tables.Sum(t => t.Updated), result.Tables.Sum(t => t.Inserted)));
            Assert.Equal("A GIVEN_NAME", (await context.People.SingleAsync()).GivenName);

            extract["support_actions"][0]["case_id"] = "9";
            extract["cases"][1]["opened_at"] = "2020-04-30T10:00:00Z";
            var rejects = (await importer.ImportAsync(extract.Write(folder))).Rejects;
            Assert.Equal(["opened_at", "case_id"], rejects.Select(r => r.Column));
            Assert.Equal(2, (await database.GetStateAsync()).Version);
        }
        finally
        {
            await context.Database.EnsureDeletedAsync();
        }
    }
}
