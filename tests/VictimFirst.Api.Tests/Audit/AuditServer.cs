using Npgsql;
using VictimFirst.Data;
using VictimFirst.Data.PrivateServer;

namespace VictimFirst.Api.Tests.Audit;

/// <summary>A private cluster for the tests of the audit log, a migrated database for each.</summary>
public sealed class AuditServer : IAsyncLifetime
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("victimfirst-audit-tests-");
    private PrivateCluster cluster = null!;
    private int created;

    public async Task InitializeAsync()
    {
        cluster = await PrivateCluster.StartAsync(folder.FullName, new PrivateClusterOptions(Durable: false));
        await VictimFirstDatabase.Open(new DatabaseOptions(DatabaseProvider.PostgreSql, cluster.ConnectionString)).MigrateAsync();
        NpgsqlConnection.ClearAllPools();
    }

    public async Task<VictimFirstDatabase> CreateDatabaseAsync()
    {
        NpgsqlConnection.ClearAllPools();
        var name = $"audit_{++created}";
        await using (var connection = new NpgsqlConnection(cluster.ConnectionStringTo("postgres")))
        {
            await connection.OpenAsync();
            await using var command = new NpgsqlCommand($"CREATE DATABASE {name} TEMPLATE victimfirst", connection);
            await command.ExecuteNonQueryAsync();
        }

        return VictimFirstDatabase.Open(new DatabaseOptions(DatabaseProvider.PostgreSql, cluster.ConnectionStringTo(name)));
    }

    /// <summary>A database that is not there, as every error of the server about it says.</summary>
    public VictimFirstDatabase Missing(string name) =>
        VictimFirstDatabase.Open(new DatabaseOptions(DatabaseProvider.PostgreSql, cluster.ConnectionStringTo(name)));

    public async Task DisposeAsync()
    {
        await cluster.DisposeAsync();
        folder.Delete(recursive: true);
    }
}
