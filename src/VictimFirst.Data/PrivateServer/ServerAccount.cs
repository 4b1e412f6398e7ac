using System.ComponentModel;
using System.Diagnostics;

namespace VictimFirst.Data.PrivateServer;

/// <summary>
/// The operating-system user that the server runs as: this process's own, or <c>postgres</c> where this process is root, because
/// PostgreSQL refuses to run as root.
/// </summary>
internal sealed class ServerAccount
{
    private const string User = "postgres";

    private static readonly bool DropsPrivileges = OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess;

    /// <summary>Options of <c>setpriv</c> beyond the change of user.</summary>
    private readonly string[] capabilities;

    private ServerAccount(string[] capabilities) => this.capabilities = capabilities;

    /// <summary>
    /// The account, able to get to a cluster's folder. Where root's project lies in a folder closed to everybody else, the server keeps of
    /// root's powers the one to pass such folders; it can write nowhere that its user cannot.
    /// </summary>
    /// <exception cref="PrivateClusterException">The account cannot get to the folder even so.</exception>
    public static async Task<ServerAccount> ForAsync(string folder, CancellationToken cancellationToken)
    {
        var plain = new ServerAccount([]);
        await TakeOverAsync(folder, cancellationToken);
        if (!DropsPrivileges || await plain.ReachesAsync(folder, cancellationToken)) return plain;
        var passing = new ServerAccount(["--inh-caps=+dac_read_search", "--ambient-caps=+dac_read_search"]);
        return await passing.ReachesAsync(folder, cancellationToken)
            ? passing
            : throw new PrivateClusterException(
                $"The user {User}, as which PostgreSQL runs when this program is root, cannot reach '{folder}'. "
                + "Choose a data folder outside private home folders, or run as an ordinary user.");
    }

    /// <summary>Gives a file or folder to the account and closes it to everybody else.</summary>
    public static async Task TakeOverAsync(string path, CancellationToken cancellationToken)
    {
        if (!OperatingSystem.IsWindows())
        {
            const UnixFileMode Private = UnixFileMode.UserRead | UnixFileMode.UserWrite;
            File.SetUnixFileMode(path, Directory.Exists(path) ? Private | UnixFileMode.UserExecute : Private);
        }

        if (!DropsPrivileges) return;
        var (exitCode, output) = await RunAsync("chown", [$"{User}:", "--", path], cancellationToken);
        if (exitCode != 0)
        {
            throw new PrivateClusterException(
                $"'{path}' cannot be given to the user {User}, as which PostgreSQL runs when this program is root "
                + $"(the Debian package postgresql creates that user): {output}");
        }
    }

    /// <summary>Runs a program as the account and waits for it.</summary>
    /// <returns>The exit code, and what it wrote to standard output and error.</returns>
    public Task<(int ExitCode, string Output)> RunAsAsync(string program, string[] arguments, CancellationToken cancellationToken) =>
        DropsPrivileges
            ? RunAsync(
                "setpriv",
                [$"--reuid={User}", $"--regid={User}", "--init-groups", .. capabilities, "--", program, .. arguments],
                cancellationToken)
            : RunAsync(program, arguments, cancellationToken);

    /// <summary>Goes there and comes back: <c>access(2)</c>, which <c>test -x</c> asks, does not count capabilities.</summary>
    private async Task<bool> ReachesAsync(string folder, CancellationToken cancellationToken) =>
        (await RunAsAsync("env", [$"--chdir={folder}", "true"], cancellationToken)).ExitCode == 0;

    private static async Task<(int ExitCode, string Output)> RunAsync(
        string program, string[] arguments, CancellationToken cancellationToken)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = "/",
        };
        // Messages are shown and searched, so they are in English whatever the user's language is.
        start.Environment["LC_ALL"] = "C";
        try
        {
            using var process = Process.Start(start)!;
            var output = process.StandardOutput.ReadToEndAsync(cancellationToken);
            var errors = process.StandardError.ReadToEndAsync(cancellationToken);
            await process.WaitForExitAsync(cancellationToken);
            return (process.ExitCode, $"{await output}{await errors}".Trim());
        }
        catch (Win32Exception missing)
        {
            throw new PrivateClusterException($"The program {program} cannot be run: {missing.Message}", missing);
        }
    }
}
