using System.Globalization;
using System.Text;

namespace VictimFirst.Data.PrivateServer;

/// <summary>The server's configuration: bulk loads and analytical reads on one small machine, reached through one private socket.</summary>
internal static class ServerSettings
{
    /// <summary>Included by <c>postgresql.conf</c>, and written anew at each start so that it follows the program.</summary>
    public const string FileName = "victimfirst.conf";

    private const long Megabyte = 1024 * 1024;

    public static string Write(string socketFolder, PrivateClusterOptions options)
    {
        var memory = GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / Megabyte;
        var text = new StringBuilder();
        // Only the socket, which lies in a folder of the server's account.
        Set("listen_addresses", "");
        Set("unix_socket_directories", socketFolder);
        Set("unix_socket_permissions", "0700");
        Set("port", PrivateCluster.Port.ToString(CultureInfo.InvariantCulture));
        Set("password_encryption", "scram-sha-256");
        Set("max_connections", "100");
        Set("timezone", "UTC");
        Set("shared_buffers", Megabytes(Math.Clamp(memory / 8, 64, 1024)));
        Set("effective_cache_size", Megabytes(Math.Clamp(memory / 2, 256, 16 * 1024)));
        Set("work_mem", Megabytes(Math.Clamp(memory / 256, 16, 64)));
        Set("maintenance_work_mem", Megabytes(Math.Clamp(memory / 32, 64, 512)));
        Set("temp_buffers", Megabytes(Math.Clamp(memory / 256, 16, 64)));
        // A load of millions of rows writes some gigabytes; each checkpoint in between writes pages twice.
        Set("max_wal_size", "4GB");
        Set("checkpoint_timeout", "15min");
        // Nothing replicates a private cluster, and minimal logging makes new indexes cheap.
        Set("wal_level", "minimal");
        Set("max_wal_senders", "0");
        Set("random_page_cost", "1.1");
        Set("jit", "off");
        // A statement's text and an error's detail hold values of rows, and rows hold people: neither goes into the log.
        Set("log_min_error_statement", "panic");
        Set("log_error_verbosity", "terse");
        Set("log_checkpoints", "off");
        if (!options.Durable)
        {
            Set("fsync", "off");
            Set("synchronous_commit", "off");
            Set("full_page_writes", "off");
        }

        return text.ToString();

        void Set(string name, string value) =>
            text.Append(CultureInfo.InvariantCulture, $"{name} = '{value.Replace("'", "''", StringComparison.Ordinal)}'\n");
    }

    private static string Megabytes(long count) => string.Create(CultureInfo.InvariantCulture, $"{count}MB");
}
