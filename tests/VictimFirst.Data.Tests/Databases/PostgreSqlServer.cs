using Npgsql;
using VictimFirst.Data.PrivateServer;

namespace VictimFirst.Data.Tests.Databases;

/// <summary>One private cluster for the whole run, which gives each test a database of its own.</summary>
public sealed class PostgreSqlServer : IAsyncLifetime
{
    private const string Migrated = "migrated";

    private readonly string folder = Directory.CreateTempSubdirectory("victimfirst-tests-").FullName;
    private int created;

    internal PrivateCluster Cluster { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Cluster = await PrivateCluster.StartAsync(folder, new PrivateClusterOptions(Durable: false));
        await ExecuteAsync($"CREATE DATABASE {Migrated}");
        await Open(Migrated, pooling: false).MigrateAsync();
    }

    public async Task DisposeAsync()
    {
        await Cluster.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>A database with its schema and code lists, and nothing else: a copy of one that was migrated once.</summary>
    public async Task<VictimFirstDatabase> CreateDatabaseAsync() => await CreateAsync($"TEMPLATE {Migrated}");

    public async Task<VictimFirstDatabase> CreateBareDatabaseAsync() => await CreateAsync("");

    private async Task<VictimFirstDatabase> CreateAsync(string template)
    {
        // Each database has a pool of its own, and those of the tests before would hold every connection the server has.
        NpgsqlConnection.ClearAllPools();
        var name = $"test_{Interlocked.Increment(ref created)}";
        await ExecuteAsync($"CREATE DATABASE {name} {template}");
        return Open(name);
    }

    private VictimFirstDatabase Open(string database, bool pooling = true)
    {
        var address = new NpgsqlConnectionStringBuilder(Cluster.ConnectionStringTo(database))
        {
            Pooling = pooling,
            IncludeErrorDetail = true,
        };
        return VictimFirstDatabase.Open(new DatabaseOptions(DatabaseProvider.PostgreSql, address.ConnectionString));
    }

    private async Task ExecuteAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(Cluster.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
