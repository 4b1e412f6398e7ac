using Microsoft.EntityFrameworkCore;
using VictimFirst.Data.State;
using VictimFirst.Data.Statistics;
using VictimFirst.Data.Tests.Databases;
using VictimFirst.Statistics.Cube;

namespace VictimFirst.Data.Tests.Statistics;

/// <summary>A database that holds <see cref="RandomRows"/>, and its cube.</summary>
public sealed class RandomDatabase(PostgreSqlServer server) : IAsyncLifetime
{
    internal VictimFirstDatabase Database { get; private set; } = null!;

    internal CaseCube Cube { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Database = await server.CreateDatabaseAsync();
        await using (var context = Database.CreateContext())
        {
            new RandomRows(seed: 1).AddTo(context);
            await context.SaveChangesAsync();
            await context.DataState.ExecuteUpdateAsync(s => s
                .SetProperty(d => d.Version, 3)
                .SetProperty(d => d.CoversFrom, new DateOnly(2019, 10, 1))
                .SetProperty(d => d.CoversTo, new DateOnly(2020, 12, 31)));
        }

        Cube = await new CubeLoader(Database).LoadAsync();
    }

    public Task DisposeAsync() => Task.CompletedTask;
}
