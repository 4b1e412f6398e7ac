using VictimFirst.Data.Demonstration;
using VictimFirst.Data.Import;
using VictimFirst.Data.Statistics;
using VictimFirst.Data.Tests.Databases;
using VictimFirst.Statistics.Cube;

namespace VictimFirst.Data.Tests.Statistics;

/// <summary>A database into which the demonstration extract was imported, and its cube.</summary>
public sealed class DemonstrationDatabase(PostgreSqlServer server) : IAsyncLifetime
{
    internal VictimFirstDatabase Database { get; private set; } = null!;

    internal CaseCube Cube { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Database = await server.CreateDatabaseAsync();
        var folder = Directory.CreateTempSubdirectory("victimfirst-demonstration-");
        try
        {
            await DemonstrationExtract.WriteAsync(folder, new DemonstrationOptions());
            var result = await new ExtractImporter(Database, TimeProvider.System).ImportAsync(folder);
            Assert.Empty(result.Rejects);
        }
        finally
        {
            folder.Delete(recursive: true);
        }

        Cube = await new CubeLoader(Database).LoadAsync();
    }

    public Task DisposeAsync() => Task.CompletedTask;
}
