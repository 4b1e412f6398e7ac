using System.Diagnostics;
using Npgsql;
using VictimFirst.Data.PrivateServer;

namespace VictimFirst.Data.Tests.PrivateServer;

public sealed class PrivateClusterTests : IDisposable
{
    private static readonly PrivateClusterOptions Quick = new(Durable: false);
    private readonly string folder = Directory.CreateTempSubdirectory("victimfirst-cluster-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task Cluster_StoppedAndStartedAgain_KeepsItsRows()
    {
        await using (var first = await PrivateCluster.StartAsync(folder, Quick))
        {
            await ExecuteAsync(first, "CREATE TABLE kept AS SELECT 42 AS n");
        }

        await using var second = await PrivateCluster.StartAsync(folder, Quick);
        Assert.Equal(42, await ExecuteAsync(second, "SELECT n FROM kept"));
    }

    [Fact]
    public async Task Cluster_Disposed_LeavesNoServerBehind()
    {
        var cluster = await PrivateCluster.StartAsync(folder, Quick);
        Assert.NotEmpty(Directory.GetFiles(Path.Combine(folder, "run")));
        await cluster.DisposeAsync();
        Assert.Empty(Directory.GetFiles(Path.Combine(folder, "run")));
        Assert.False(File.Exists(Path.Combine(folder, "cluster", "postmaster.pid")));
    }

    [Fact]
    public async Task Cluster_UsedByTwoHosts_StopsWithTheLast()
    {
        var hosts = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => PrivateCluster.StartAsync(folder, Quick)));
        await hosts[0].DisposeAsync();
        await hosts[1].DisposeAsync();
        Assert.Equal(1, await ExecuteAsync(hosts[2], "SELECT 1"));
        await hosts[2].DisposeAsync();
        Assert.False(File.Exists(Path.Combine(folder, "cluster", "postmaster.pid")));
    }

    [Fact]
    public async Task Cluster_WhoseServerWasKilled_MendsItselfAtTheNextStart()
    {
        var killed = await PrivateCluster.StartAsync(folder);
        await ExecuteAsync(killed, "CREATE TABLE kept AS SELECT 42 AS n");
        using (var server = Process.GetProcessById(ServerPid()))
        {
            server.Kill();
            await server.WaitForExitAsync();
        }

        await using var second = await PrivateCluster.StartAsync(folder);
        NpgsqlConnection.ClearAllPools();
        Assert.Equal(42, await ExecuteAsync(second, "SELECT n FROM kept"));
        await killed.DisposeAsync();
        Assert.Equal(42, await ExecuteAsync(second, "SELECT n FROM kept"));
    }

    [Fact]
    public async Task Cluster_WhoseStalePidFileNamesAnotherProgram_Starts()
    {
        await (await PrivateCluster.StartAsync(folder, Quick)).DisposeAsync();
        var stale = $"{Environment.ProcessId}\n{folder}/cluster\n1\n5432\n{folder}/run\n\n0 0\nready\n";
        await File.WriteAllTextAsync(Path.Combine(folder, "cluster", "postmaster.pid"), stale);
        await using var cluster = await PrivateCluster.StartAsync(folder, Quick);
        Assert.Equal(1, await ExecuteAsync(cluster, "SELECT 1"));
    }

    [Fact]
    public async Task Cluster_HalfSetUpWhenItsHostDied_IsSetUpAfresh()
    {
        Directory.CreateDirectory(Path.Combine(folder, "cluster.unfinished", "base"));
        await using var cluster = await PrivateCluster.StartAsync(folder, Quick);
        Assert.Equal(1, await ExecuteAsync(cluster, "SELECT 1"));
    }

    [Fact]
    public async Task Cluster_InAFolderTooDeepForASocket_ListensElsewhereAndTidiesUp()
    {
        var deep = Path.Combine(folder, new string('d', 120));
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(folder, File.GetUnixFileMode(folder) | UnixFileMode.OtherExecute);
        var cluster = await PrivateCluster.StartAsync(deep, Quick);
        var sockets = new NpgsqlConnectionStringBuilder(cluster.ConnectionString).Host!;
        Assert.Equal(1, await ExecuteAsync(cluster, "SELECT 1"));
        await cluster.DisposeAsync();
        Assert.False(Directory.Exists(sockets));
    }

    [Fact]
    public async Task Cluster_OpensNoPortAndClosesItsFilesToOthers()
    {
        await using var cluster = await PrivateCluster.StartAsync(folder, Quick);
        Assert.Equal("", await ExecuteAsync(cluster, "SELECT current_setting('listen_addresses')"));
        foreach (var path in new[] { folder, Path.Combine(folder, "run"), Path.Combine(folder, "password") })
        {
            const UnixFileMode Others =
                UnixFileMode.GroupRead | UnixFileMode.OtherRead | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;
            if (!OperatingSystem.IsWindows()) Assert.Equal(default, File.GetUnixFileMode(path) & Others);
        }
    }

    [Fact]
    public async Task Cluster_AskedWithAWrongPassword_RefusesEvenOnItsSocket()
    {
        await using var cluster = await PrivateCluster.StartAsync(folder, Quick);
        var wrong = new NpgsqlConnectionStringBuilder(cluster.ConnectionString) { Password = "wrong" };
        await using var connection = new NpgsqlConnection(wrong.ConnectionString);
        var refused = await Assert.ThrowsAsync<PostgresException>(() => connection.OpenAsync());
        Assert.Equal(PostgresErrorCodes.InvalidPassword, refused.SqlState);
    }

    private int ServerPid() => int.Parse(File.ReadLines(Path.Combine(folder, "cluster", "postmaster.pid")).First());

    private static async Task<object?> ExecuteAsync(PrivateCluster cluster, string sql)
    {
        await using var connection = new NpgsqlConnection(cluster.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync();
    }
}
