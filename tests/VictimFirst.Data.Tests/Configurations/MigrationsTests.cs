using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using VictimFirst.Data.Tests.Golden;

namespace VictimFirst.Data.Tests.Configurations;

public sealed class MigrationsTests
{
    [Theory]
    [InlineData(DatabaseProvider.PostgreSql)]
    [InlineData(DatabaseProvider.SqlServer)]
    public void Model_OfEachProvider_HasAMigrationForEveryChange(DatabaseProvider provider)
    {
        using var context = Offline(provider);
        Assert.False(context.Database.HasPendingModelChanges());
    }

    [Theory]
    [InlineData(DatabaseProvider.PostgreSql)]
    [InlineData(DatabaseProvider.SqlServer)]
    public void Migrations_OfEachProvider_AreTheScriptThatWasReviewed(DatabaseProvider provider)
    {
        using var context = Offline(provider);
        GoldenFile.Matches($"migrations.{provider}.sql", context.GetService<IMigrator>().GenerateScript());
    }

    internal static VictimFirstContext Offline(DatabaseProvider provider) =>
        VictimFirstDatabase.Open(new DatabaseOptions(provider, "Server=nowhere")).CreateContext();
}
