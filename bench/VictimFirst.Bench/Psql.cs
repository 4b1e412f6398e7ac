using System.Diagnostics;
using Npgsql;

namespace VictimFirst.Bench;

/// <summary>PostgreSQL's own client, as a person would use it to load the same files.</summary>
internal static class Psql
{
    public static async Task RunAsync(string connectionString, string script)
    {
        var to = new NpgsqlConnectionStringBuilder(connectionString);
        var start = new ProcessStartInfo("psql", ["-X", "-q", "-1", "-v", "ON_ERROR_STOP=1"])
        {
            RedirectStandardInput = true,
            Environment =
            {
                ["PGHOST"] = to.Host,
                ["PGPORT"] = to.Port.ToString(System.Globalization.CultureInfo.InvariantCulture),
                ["PGUSER"] = to.Username,
                ["PGPASSWORD"] = to.Password,
                ["PGDATABASE"] = to.Database,
            },
        };
        using var process = Process.Start(start)!;
        await process.StandardInput.WriteAsync(script);
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        if (process.ExitCode != 0) throw new InvalidOperationException($"psql ended with {process.ExitCode}.");
    }
}
