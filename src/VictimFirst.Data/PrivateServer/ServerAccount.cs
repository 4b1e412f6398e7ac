using System.ComponentModel;
using System.Diagnostics;

namespace VictimFirst.Data.PrivateServer;

/// <summary>
/// The operating-system user that the server runs as: this process's own, or <c>postgres</c> where this process is root, because
/// PostgreSQL refuses to run as root.
/// </summary>
internal sealed class ServerAccount(bool dropsPrivileges)
{
    private const string User = "postgres";

    public static ServerAccount Current { get; } = new(OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess);

    /// <summary>Gives a file or folder to the account and closes it to everybody else.</summary>
    public async Task TakeOverAsync(string path, CancellationToken cancellationToken)
    {
        if (!OperatingSystem.IsWindows())
        {
            const UnixFileMode Private = UnixFileMode.UserRead | UnixFileMode.UserWrite;
            File.SetUnixFileMode(path, Directory.Exists(path) ? Private | UnixFileMode.UserExecute : Private);
        }

        if (!dropsPrivileges) return;
        var (exitCode, output) = await RunAsync("chown", [$"{User}:", "--", path], cancellationToken);
        if (exitCode != 0)
        {
            throw new PrivateClusterException(
                $"'{path}' cannot be given to the user {User}, as which PostgreSQL runs when this program is root "
                + $"(the Debian package postgresql creates that user): {output}");
        }
    }

    /// <exception cref="PrivateClusterException">The account cannot get to the folder, such as one below another user's home.</exception>
    public async Task RequireAccessAsync(string folder, CancellationToken cancellationToken)
    {
        if (!dropsPrivileges) return;
        var (exitCode, _) = await RunAsAsync("test", ["-x", folder], cancellationToken);
        if (exitCode != 0)
        {
            throw new PrivateClusterException(
                $"The user {User}, as which PostgreSQL runs when this program is root, cannot reach '{folder}'. "
                + "Choose a data folder outside private home folders, or run as an ordinary user.");
        }
    }

    /// <summary>Runs a program as the account and waits for it.</summary>
    /// <returns>The exit code, and what it wrote to standard output and error.</returns>
    public Task<(int ExitCode, string Output)> RunAsAsync(string program, string[] arguments, CancellationToken cancellationToken) =>
        dropsPrivileges
            ? RunAsync("setpriv", [$"--reuid={User}", $"--regid={User}", "--init-groups", "--", program, .. arguments], cancellationToken)
            : RunAsync(program, arguments, cancellationToken);

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
