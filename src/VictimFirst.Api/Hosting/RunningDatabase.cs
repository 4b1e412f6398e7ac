using VictimFirst.Api.Commands;
using VictimFirst.Data;
using VictimFirst.Data.PrivateServer;

namespace VictimFirst.Api.Hosting;

/// <summary>
/// The database that the environment names, or the program's own cluster for as long as this lives; its schema is up to date.
/// </summary>
internal sealed class RunningDatabase : IAsyncDisposable
{
    private readonly PrivateCluster? cluster;

    private RunningDatabase(DatabaseOptions options, PrivateCluster? cluster)
    {
        Database = VictimFirstDatabase.Open(options);
        this.cluster = cluster;
    }

    public VictimFirstDatabase Database { get; }

    /// <exception cref="CommandException">The database's settings are wrong, or PostgreSQL cannot be started.</exception>
    public static async Task<RunningDatabase> OpenAsync(DataFolder folder, CancellationToken cancelled)
    {
        var options = DatabaseSettings.FromEnvironment();
        var cluster = options is null ? await StartClusterAsync(folder, cancelled) : null;
        var running = new RunningDatabase(options ?? new DatabaseOptions(DatabaseProvider.PostgreSql, cluster!.ConnectionString), cluster);
        try
        {
            await running.Database.MigrateAsync(cancelled);
            return running;
        }
        catch
        {
            await running.DisposeAsync();
            throw;
        }
    }

    public ValueTask DisposeAsync() => cluster?.DisposeAsync() ?? ValueTask.CompletedTask;

    private static async Task<PrivateCluster> StartClusterAsync(DataFolder folder, CancellationToken cancelled)
    {
        try
        {
            return await PrivateCluster.StartAsync(folder.Combine("postgresql"), cancelled);
        }
        catch (PrivateClusterException fault)
        {
            throw new CommandException(fault.Message, CommandLine.Failed);
        }
    }
}
