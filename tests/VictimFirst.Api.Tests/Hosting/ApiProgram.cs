using System.Diagnostics;
using VictimFirst.Api.Identity;

namespace VictimFirst.Api.Tests.Hosting;

/// <summary>Runs the program's commands in Development on a data folder.</summary>
internal static class ApiProgram
{
    public static Process Start(DirectoryInfo data, params string[] arguments) => Start(data, new Dictionary<string, string>(), arguments);

    /// <param name="environment">On top of Development's, or instead.</param>
    public static Process Start(DirectoryInfo data, IReadOnlyDictionary<string, string> environment, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(Viewer).Assembly.Location, .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            // A settings file of the folder the tests run in must not speak in them.
            WorkingDirectory = data.FullName,
            Environment =
            {
                ["ASPNETCORE_ENVIRONMENT"] = "Development",
                ["VICTIMFIRST_DATA"] = data.FullName,
                ["VICTIMFIRST_DATABASE"] = null,
                ["VICTIMFIRST_DATABASE_PROVIDER"] = null,
                ["ASPNETCORE_URLS"] = null,
            },
        };
        foreach (var (name, value) in environment) start.Environment[name] = value;
        return Process.Start(start)!;
    }

    public static Task<(int ExitCode, string Output, string Error)> RunAsync(DirectoryInfo data, params string[] arguments) =>
        RunAsync(data, new Dictionary<string, string>(), arguments);

    public static async Task<(int ExitCode, string Output, string Error)> RunAsync(
        DirectoryInfo data, IReadOnlyDictionary<string, string> environment, params string[] arguments)
    {
        using var process = Start(data, environment, arguments);
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, await output, await error);
    }

    public static async Task<string> LastLineAsync(DirectoryInfo data, params string[] arguments)
    {
        var (exitCode, output, error) = await RunAsync(data, arguments);
        Assert.True(exitCode == 0, error);
        return output.TrimEnd().Split('\n')[^1];
    }
}
