using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;
using VictimFirst.Api.Statistics;
using VictimFirst.Data;
using VictimFirst.Data.PrivateServer;
using VictimFirst.Data.Statistics;

namespace VictimFirst.Api.Tests.Statistics;

/// <summary>A server of its own, since a test stops it.</summary>
public sealed class CubeFollowerTests : IAsyncLifetime
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("victimfirst-follower-");
    private PrivateCluster cluster = null!;
    private VictimFirstDatabase database = null!;

    public async Task InitializeAsync()
    {
        cluster = await PrivateCluster.StartAsync(folder.FullName);
        database = VictimFirstDatabase.Open(new DatabaseOptions(DatabaseProvider.PostgreSql, cluster.ConnectionString));
        await database.MigrateAsync();
    }

    public async Task DisposeAsync()
    {
        NpgsqlConnection.ClearAllPools();
        await cluster.DisposeAsync();
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task ChangeByHand_ReachesTheCubeOfEveryHost_AndLeavesTheOneThatARequestHolds()
    {
        await using var first = await FollowAsync();
        await using var second = await FollowAsync();
        var held = first.Current.Value;

        await ExecuteAsync("INSERT INTO complaints (id, received_on, data_version) VALUES (1, '2020-05-01', 0)");
        await UntilAsync(() => first.Current.Value.Stamp.Version == 1 && second.Current.Value.Stamp.Version == 1);
        await ExecuteAsync("DELETE FROM complaints");
        await UntilAsync(() => first.Current.Value.Stamp.Version == 2 && second.Current.Value.Stamp.Version == 2);

        Assert.Equal(0, held.Stamp.Version);
    }

    [Fact]
    public async Task DatabaseThatIsAway_LeavesTheLastCubeStale_UntilItIsBack()
    {
        await ExecuteAsync("INSERT INTO complaints (id, received_on, data_version) VALUES (1, '2020-05-01', 0)");
        await using var host = await FollowAsync();
        NpgsqlConnection.ClearAllPools();
        await cluster.DisposeAsync();

        await UntilAsync(() => host.Current.State.IsStale);
        Assert.Equal(1, host.Current.State.Cube.Stamp.Version);

        var address = cluster.ConnectionString;
        cluster = await PrivateCluster.StartAsync(folder.FullName);
        Assert.Equal(address, cluster.ConnectionString);
        await ExecuteAsync("DELETE FROM complaints");
        await UntilAsync(() => host.Current.State is { IsStale: false, Cube.Stamp.Version: 2 });
    }

    private async Task<Following> FollowAsync()
    {
        var current = new CurrentCube(await new CubeLoader(database).LoadAsync());
        var follower = new CubeFollower(database, current, TimeProvider.System, NullLogger<CubeFollower>.Instance);
        await follower.StartAsync(CancellationToken.None);
        return new Following(current, follower);
    }

    private async Task ExecuteAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(cluster.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>The follower looks twice a second; what never comes ends the loop.</summary>
    private static async Task UntilAsync(Func<bool> isSo)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(50));
        for (var attempt = 0; attempt < 2_000 && !isSo(); attempt++) await timer.WaitForNextTickAsync();
        Assert.True(isSo());
    }

    private sealed class Following(CurrentCube current, CubeFollower follower) : IAsyncDisposable
    {
        public CurrentCube Current => current;

        public async ValueTask DisposeAsync()
        {
            await follower.StopAsync(CancellationToken.None);
            follower.Dispose();
        }
    }
}
