using Microsoft.EntityFrameworkCore;
using VictimFirst.Data.Tests.Databases;
using VictimFirst.Data.Tests.Import;
using VictimFirst.Domain.Policing;

namespace VictimFirst.Data.Tests.Policing;

[Collection(PostgreSqlCollection.Name)]
public sealed class CrimeReferenceKeyTests(PostgreSqlServer server) : ImportTestBase(server)
{
    [Fact]
    public async Task AnImport_StoresEveryReferenceInItsOneSpellingToo()
    {
        var extract = Referrals();
        Assert.Empty((await ImportAsync(extract)).Rejects);

        Assert.Equal([null, "20000123456", "20000123456", CrimeReference.Unreadable], await KeysAsync());
    }

    [Fact]
    public async Task AChangedReference_ChangesItsSpelling_AndTheSameExtractChangesNothing()
    {
        var extract = Referrals();
        await ImportAsync(extract);
        Assert.False((await ImportAsync(extract)).Changed);

        extract["referrals"][1]["crime_reference"] = "20*7";
        Assert.Equal(1, (await ImportAsync(extract)).Tables.Sum(t => t.Updated));
        Assert.Equal([null, "20000000007", "20000123456", CrimeReference.Unreadable], await KeysAsync());
    }

    [Fact]
    public async Task RowsFromBeforeTheColumn_GetTheirSpellingFromTheHost()
    {
        await ImportAsync(Referrals());
        await using (var context = Database.CreateContext())
            await context.Database.ExecuteSqlRawAsync("UPDATE referrals SET crime_reference_key = NULL");

        await Database.MigrateAsync();

        Assert.Equal([null, "20000123456", "20000123456", CrimeReference.Unreadable], await KeysAsync());
    }

    private static TestExtract Referrals()
    {
        var extract = new TestExtract();
        extract.Add("referrals", ("id", "2"), ("crime_reference", "20*123456"));
        extract.Add("referrals", ("id", "3"), ("crime_reference", " 2OOOO123456"));
        extract.Add("referrals", ("id", "4"), ("crime_reference", "see log"));
        return extract;
    }

    private async Task<List<string?>> KeysAsync()
    {
        await using var context = Database.CreateContext();
        return await context.Database.SqlQuery<string?>($"SELECT crime_reference_key AS \"Value\" FROM referrals ORDER BY id")
            .ToListAsync();
    }
}
