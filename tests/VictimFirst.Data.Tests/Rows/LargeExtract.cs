using VictimFirst.Data.Demonstration;
using VictimFirst.Data.Import;
using VictimFirst.Data.Tests.Databases;

namespace VictimFirst.Data.Tests.Rows;

/// <summary>A database with as many cases as the service has in a decade, imported as a real extract is.</summary>
public sealed class LargeExtract(PostgreSqlServer server) : IAsyncLifetime
{
    public const int Cases = 200_000;

    internal VictimFirstDatabase Database { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Database = await server.CreateDatabaseAsync();
        var folder = Directory.CreateTempSubdirectory("victimfirst-large-");
        try
        {
            await DemonstrationExtract.WriteAsync(folder, new DemonstrationOptions { Cases = Cases });
            Assert.Empty((await new ExtractImporter(Database, TimeProvider.System).ImportAsync(folder)).Rejects);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    public Task DisposeAsync() => Task.CompletedTask;
}
