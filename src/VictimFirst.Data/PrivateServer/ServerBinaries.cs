using System.Globalization;

namespace VictimFirst.Data.PrivateServer;

/// <summary>The folder of PostgreSQL's server programs, <c>initdb</c> and <c>pg_ctl</c>.</summary>
internal sealed class ServerBinaries(string folder)
{
    private const string DebianFolder = "/usr/lib/postgresql";

    public string Initdb => Path.Combine(folder, "initdb");

    public string PgCtl => Path.Combine(folder, "pg_ctl");

    /// <summary>Looks in <c>PG_BIN</c>, then in Debian's folders (newest first), then along <c>PATH</c>.</summary>
    /// <param name="version">Major version of an existing cluster, which only programs of that version can run; null for any.</param>
    /// <exception cref="PrivateClusterException">There are none.</exception>
    public static ServerBinaries Find(int? version)
    {
        var found = Candidates(version)
            .Select(f => new ServerBinaries(f))
            .FirstOrDefault(b => File.Exists(b.Initdb) && File.Exists(b.PgCtl));
        if (found is not null) return found;
        var package = version is null ? "postgresql" : string.Create(CultureInfo.InvariantCulture, $"postgresql-{version}");
        throw new PrivateClusterException(
            $"PostgreSQL's server programs were not found in PG_BIN, {DebianFolder} or PATH. Install the Debian package {package}, "
            + "or give a connection string to a server that runs elsewhere.");
    }

    private static IEnumerable<string> Candidates(int? version)
    {
        if (Environment.GetEnvironmentVariable("PG_BIN") is { Length: > 0 } given) yield return given;
        foreach (var installed in InstalledVersions().Where(v => version is null || v == version).OrderDescending())
        {
            yield return Path.Combine(DebianFolder, installed.ToString(CultureInfo.InvariantCulture), "bin");
        }

        var path = Environment.GetEnvironmentVariable("PATH") ?? "";
        foreach (var entry in path.Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)) yield return entry;
    }

    private static IEnumerable<int> InstalledVersions()
    {
        if (!Directory.Exists(DebianFolder)) yield break;
        foreach (var entry in Directory.EnumerateDirectories(DebianFolder))
        {
            var name = Path.GetFileName(entry);
            if (int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var version)) yield return version;
        }
    }
}
