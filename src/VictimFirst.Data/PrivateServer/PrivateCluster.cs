using System.Diagnostics;
using System.Globalization;
using System.Text;
using Npgsql;

namespace VictimFirst.Data.PrivateServer;

/// <summary>
/// A PostgreSQL server of the program's own, in a folder of the program's own, so that nothing has to be set up. It listens on a Unix
/// socket in a private folder only, and asks for a generated password there too. Hosts that use the same folder share the server: the
/// last one to leave stops it, and one that was killed leaves a running or crashed server that the next one takes over.
/// </summary>
public sealed class PrivateCluster : IAsyncDisposable
{
    /// <summary>Part of the socket's name; no port is opened.</summary>
    internal const int Port = 5432;

    private const string User = "victimfirst";
    private const string Database = "victimfirst";

    /// <summary>Longest path of a socket's folder: the kernel takes 107 bytes, and <c>/.s.PGSQL.5432.lock</c> comes after it.</summary>
    private const int LongestSocketFolder = 85;

    private readonly ClusterFolder folder;
    private readonly ServerAccount account;
    private readonly ServerBinaries binaries;
    private readonly FileStream use;

    private PrivateCluster(ClusterFolder folder, ServerAccount account, ServerBinaries binaries, FileStream use, string connectionString)
    {
        (this.folder, this.account, this.binaries, this.use) = (folder, account, binaries, use);
        ConnectionString = connectionString;
    }

    /// <summary>To the database <c>victimfirst</c>, as the cluster's superuser. Holds the password.</summary>
    public string ConnectionString { get; }

    /// <inheritdoc cref="StartAsync(string, PrivateClusterOptions, CancellationToken)"/>
    public static Task<PrivateCluster> StartAsync(string folder, CancellationToken cancellationToken = default) =>
        StartAsync(folder, new PrivateClusterOptions(), cancellationToken);

    /// <summary>Sets the cluster up where there is none yet, starts it where it does not run yet, and waits until it answers.</summary>
    /// <param name="folder">Created where it is absent. Belongs to the cluster alone.</param>
    /// <exception cref="PrivateClusterException">The message says what is missing or what the server wrote.</exception>
    public static async Task<PrivateCluster> StartAsync(
        string folder, PrivateClusterOptions options, CancellationToken cancellationToken = default)
    {
        var place = new ClusterFolder(folder);
        Directory.CreateDirectory(place.Path);
        var account = await ServerAccount.ForAsync(place.Path, cancellationToken);
        await using var starting = await FileLock.WaitForExclusiveAsync(place.StartLock, cancellationToken);
        var binaries = ServerBinaries.Find(place.Version);
        if (!place.Exists) await InitialiseAsync(place, account, binaries, options, cancellationToken);
        var use = FileLock.Share(place.UseLock);
        try
        {
            RemoveStalePidFile(place);
            if (RunningSockets(place) is null) await StartServerAsync(place, account, binaries, options, cancellationToken);
            var connectionString = await CreateDatabaseAsync(place, cancellationToken);
            return new PrivateCluster(place, account, binaries, use, connectionString);
        }
        catch
        {
            await use.DisposeAsync();
            throw;
        }
    }

    /// <summary>To another database of the same cluster.</summary>
    public string ConnectionStringTo(string database) =>
        new NpgsqlConnectionStringBuilder(ConnectionString) { Database = database }.ConnectionString;

    /// <summary>Stops the server, breaking off what it does, unless another host uses it.</summary>
    public async ValueTask DisposeAsync()
    {
        NpgsqlConnection.ClearAllPools();
        await using var stopping = await FileLock.WaitForExclusiveAsync(folder.StartLock, CancellationToken.None);
        await use.DisposeAsync();
        await using var alone = FileLock.TryExclusive(folder.UseLock);
        if (alone is null || RunningSockets(folder) is not { } sockets) return;
        await account.RunAsAsync(binaries.PgCtl, ["stop", "-D", folder.Data, "-m", "fast", "-w"], CancellationToken.None);
        if (sockets != folder.Sockets && Directory.Exists(sockets)) Directory.Delete(sockets, recursive: true);
    }

    private static async Task InitialiseAsync(
        ClusterFolder place,
        ServerAccount account,
        ServerBinaries binaries,
        PrivateClusterOptions options,
        CancellationToken cancellationToken)
    {
        if (Directory.Exists(place.Unfinished)) Directory.Delete(place.Unfinished, recursive: true);
        await File.WriteAllTextAsync(place.PasswordFile, "", cancellationToken);
        await ServerAccount.TakeOverAsync(place.PasswordFile, cancellationToken);
        await File.WriteAllTextAsync(place.PasswordFile, ClusterFolder.NewPassword(), cancellationToken);
        // Text is ordered by code point, which is the same on every machine and fast, and letters beyond ASCII still have their case.
        string[] arguments =
        [
            "-D", place.Unfinished, "-U", User, "--pwfile", place.PasswordFile, "-A", "scram-sha-256",
            "-E", "UTF8", "--lc-collate=C", "--lc-ctype=C.UTF-8", "--lc-messages=C", "--data-checksums",
            .. options.Durable ? Array.Empty<string>() : ["--no-sync"],
        ];
        var (exitCode, output) = await account.RunAsAsync(binaries.Initdb, arguments, cancellationToken);
        if (exitCode != 0) throw new PrivateClusterException($"PostgreSQL's initdb could not set up '{place.Data}': {output}");
        await File.AppendAllTextAsync(
            Path.Combine(place.Unfinished, "postgresql.conf"), $"\ninclude_if_exists '{ServerSettings.FileName}'\n", cancellationToken);
        Directory.Move(place.Unfinished, place.Data);
    }

    private static async Task StartServerAsync(
        ClusterFolder place,
        ServerAccount account,
        ServerBinaries binaries,
        PrivateClusterOptions options,
        CancellationToken cancellationToken)
    {
        var sockets = await SocketFolderAsync(place, cancellationToken);
        var settings = Path.Combine(place.Data, ServerSettings.FileName);
        await File.WriteAllTextAsync(settings, ServerSettings.Write(sockets, options), cancellationToken);
        await ServerAccount.TakeOverAsync(settings, cancellationToken);
        string[] arguments = ["start", "-D", place.Data, "-l", place.Log, "-w", "-t", "120"];
        for (var attempt = 1; ; attempt++)
        {
            var (exitCode, output) = await account.RunAsAsync(binaries.PgCtl, arguments, cancellationToken);
            if (exitCode == 0) return;
            var log = Tail(place.Log);
            // Sessions of a server that was killed outlive it for a moment and hold its memory.
            if (attempt == 20 || !log.Contains("shared memory block", StringComparison.Ordinal))
            {
                throw new PrivateClusterException($"PostgreSQL did not start in '{place.Data}': {output}\n{log}");
            }

            await Task.Delay(TimeSpan.FromMilliseconds(250), cancellationToken);
        }
    }

    private static async Task<string> SocketFolderAsync(ClusterFolder place, CancellationToken cancellationToken)
    {
        var usual = Encoding.UTF8.GetByteCount(place.Sockets) <= LongestSocketFolder && place.Sockets.AsSpan().IndexOfAny(",\"'") < 0;
        var sockets = usual ? Directory.CreateDirectory(place.Sockets).FullName : Directory.CreateTempSubdirectory("victimfirst-").FullName;
        await ServerAccount.TakeOverAsync(sockets, cancellationToken);
        return sockets;
    }

    /// <summary>
    /// The file of a server that did not end in order names a process that is gone. Where another program has that number now,
    /// PostgreSQL would take it for the server.
    /// </summary>
    private static void RemoveStalePidFile(ClusterFolder place)
    {
        if (File.Exists(place.PidFile) && !IsServer(place, File.ReadLines(place.PidFile).FirstOrDefault())) File.Delete(place.PidFile);
    }

    private static bool IsServer(ClusterFolder place, string? id)
    {
        if (!int.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var processId)) return false;
        try
        {
            // The server works in its data directory, and no other program does. One that ended works nowhere.
            var workingFolder = new DirectoryInfo($"/proc/{processId}/cwd");
            if (OperatingSystem.IsLinux()) return workingFolder.ResolveLinkTarget(returnFinalTarget: false)?.FullName == place.Data;
            using var process = Process.GetProcessById(processId);
            return process.ProcessName.StartsWith("postgres", StringComparison.Ordinal);
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException or ArgumentException or InvalidOperationException)
        {
            return false;
        }
    }

    /// <summary>The socket folder of the running server (fifth line of its file), or null where none runs.</summary>
    private static string? RunningSockets(ClusterFolder place) =>
        File.Exists(place.PidFile) && File.ReadAllLines(place.PidFile) is { Length: > 4 } lines ? lines[4] : null;

    private static async Task<string> CreateDatabaseAsync(ClusterFolder place, CancellationToken cancellationToken)
    {
        var address = new NpgsqlConnectionStringBuilder
        {
            Host = RunningSockets(place),
            Port = Port,
            Username = User,
            Password = place.ReadPassword(),
            Database = "postgres",
            Pooling = false,
        };
        try
        {
            await using var connection = await ConnectAsync(address.ConnectionString, cancellationToken);
            await using var find = new NpgsqlCommand($"SELECT 1 FROM pg_database WHERE datname = '{Database}'", connection);
            if (await find.ExecuteScalarAsync(cancellationToken) is null)
            {
                await using var create = new NpgsqlCommand($"CREATE DATABASE {Database}", connection);
                await create.ExecuteNonQueryAsync(cancellationToken);
            }
        }
        catch (NpgsqlException unreachable)
        {
            var message = $"The private server in '{place.Data}' does not let us in: {unreachable.Message}";
            throw new PrivateClusterException(message, unreachable);
        }

        address.Database = Database;
        address.Pooling = true;
        return address.ConnectionString;
    }

    /// <summary>A server that another host began to start, or that mends itself after a crash, is waited for.</summary>
    private static async Task<NpgsqlConnection> ConnectAsync(string connectionString, CancellationToken cancellationToken)
    {
        while (true)
        {
            var connection = new NpgsqlConnection(connectionString);
            try
            {
                await connection.OpenAsync(cancellationToken);
                return connection;
            }
            catch (PostgresException starting) when (starting.SqlState == PostgresErrorCodes.CannotConnectNow)
            {
                await connection.DisposeAsync();
                await Task.Delay(TimeSpan.FromMilliseconds(100), cancellationToken);
            }
        }
    }

    private static string Tail(string log) => File.Exists(log) ? string.Join('\n', File.ReadLines(log).TakeLast(10)) : "";
}
