using VictimFirst.Data.Configurations;
using VictimFirst.Data.Tests.Databases;
using VictimFirst.Data.Tests.Rows.Oracle;

namespace VictimFirst.Data.Tests.Rows;

/// <summary>A world of rows, and a database that holds the same.</summary>
internal static class RandomRowsDatabase
{
    public static async Task<(VictimFirstDatabase Database, RowWorld World)> CreateAsync(PostgreSqlServer server, Random random)
    {
        var database = await server.CreateDatabaseAsync();
        var world = new RandomWorld(random).Draw();
        await using var context = database.CreateContext();
        context.AddRange(EntityTables.TypeOf.Values.SelectMany(world.Of));
        await context.SaveChangesAsync();
        return (database, world);
    }
}
