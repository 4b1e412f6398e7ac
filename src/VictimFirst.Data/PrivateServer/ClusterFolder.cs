using System.Globalization;
using System.Security.Cryptography;

namespace VictimFirst.Data.PrivateServer;

/// <summary>What lies where in a private cluster's folder.</summary>
internal sealed class ClusterFolder(string path)
{
    public string Path { get; } = System.IO.Path.GetFullPath(path);

    /// <summary>PostgreSQL's own data directory.</summary>
    public string Data => In("cluster");

    /// <summary>Where a cluster is set up before it is moved into place whole: a half-made one is never taken for a good one.</summary>
    public string Unfinished => In("cluster.unfinished");

    /// <summary>The superuser's password, readable by the server's account (and root) only.</summary>
    public string PasswordFile => In("password");

    public string Log => In("server.log");

    /// <summary>Held alone by the host that starts or stops the server.</summary>
    public string StartLock => In("start.lock");

    /// <summary>Held together by every host that uses the server. The kernel lets go of it when a host dies.</summary>
    public string UseLock => In("use.lock");

    public string Sockets => In("run");

    public string PidFile => System.IO.Path.Combine(Data, "postmaster.pid");

    public bool Exists => File.Exists(System.IO.Path.Combine(Data, "PG_VERSION"));

    public int? Version => Exists
        ? int.Parse(File.ReadAllText(System.IO.Path.Combine(Data, "PG_VERSION")).Trim().Split('.')[0], CultureInfo.InvariantCulture)
        : null;

    public string ReadPassword() => File.Exists(PasswordFile)
        ? File.ReadAllText(PasswordFile).Trim()
        : throw new PrivateClusterException(
            $"The private cluster's password file '{PasswordFile}' is gone. Restore it, or remove '{Data}' to begin afresh.");

    public static string NewPassword() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(24));

    private string In(string name) => System.IO.Path.Combine(Path, name);
}
