using Microsoft.EntityFrameworkCore;
using VictimFirst.Data.Configurations.CodeLists;
using VictimFirst.Data.Configurations.Geography;
using VictimFirst.Data.Tests.Databases;
using VictimFirst.Domain.CodeLists;
using VictimFirst.Domain.Geography;

namespace VictimFirst.Data.Tests;

[Collection(PostgreSqlCollection.Name)]
public sealed class VictimFirstDatabaseTests(PostgreSqlServer server)
{
    [Fact]
    public async Task Migrating_ANewDatabase_LeavesItEmptyWithEveryCodeListAndPlace()
    {
        var database = await server.CreateBareDatabaseAsync();
        await database.MigrateAsync();

        Assert.True(await database.IsEmptyAsync());
        Assert.Null((await database.GetStateAsync()).CoversFrom);
        await using var context = database.CreateContext();
        foreach (var list in CodeListCatalogue.All)
        {
            var rows = await context.Set<CodeRow>(CodeTables.NameOf(list.Name)).OrderBy(r => r.Position).ToListAsync();
            Assert.Equal(
                list.Codes.Select(c => (c.Value, c.Label, c.Position, c.Version, c.Parent, c.Source)),
                rows.Select(r => (r.Code, r.Label, r.Position, r.Version, r.Parent, r.Source)));
        }

        Assert.Equal(Gazetteer.Beats.Length, await context.Set<PoliceBeatRow>().CountAsync());
        Assert.Equal(Gazetteer.Beats.Sum(b => b.LocalAuthorities.Length), await context.Set<BeatLocalAuthorityRow>().CountAsync());
    }

    [Fact]
    public async Task Migrating_FromSeveralHostsAtOnceAndAgain_Succeeds()
    {
        var database = await server.CreateBareDatabaseAsync();
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => database.MigrateAsync())));
        await database.MigrateAsync();
        Assert.True(await database.IsEmptyAsync());
    }

    [Fact]
    public async Task Migrating_AfterALabelWasChangedInTheDatabase_PutsTheDomainsLabelBack()
    {
        var database = await server.CreateDatabaseAsync();
        await using var context = database.CreateContext();
        await context.Database.ExecuteSqlRawAsync("UPDATE code_gender SET label = 'Wrong', version = 9 WHERE code = 'FEMALE'");
        await database.MigrateAsync();
        var row = await context.Set<CodeRow>("code_gender").SingleAsync(r => r.Code == "FEMALE");
        Assert.Equal(("Female", 1), (row.Label, row.Version));
    }

    [Theory]
    [InlineData("", true)]
    [InlineData(";Max Auto Prepare=0", false)] // As for a pooler that gives each transaction another connection
    public async Task StatementThatComesAgain_IsPrepared_UnlessTheConnectionStringSaysNo(string setting, bool isPrepared)
    {
        var address = (await server.CreateDatabaseAsync()).Options.ConnectionString + setting;
        await using var context = VictimFirstDatabase.Open(new DatabaseOptions(DatabaseProvider.PostgreSql, address)).CreateContext();
        await context.Database.OpenConnectionAsync();
        for (var asked = 0; asked < 10; asked++) await context.Staff.CountAsync();

        var prepared = await context.Database
            .SqlQuery<string>($"SELECT statement AS \"Value\" FROM pg_prepared_statements WHERE statement LIKE '%FROM staff%'")
            .ToListAsync();
        Assert.Equal(isPrepared ? 1 : 0, prepared.Count);
    }
}
