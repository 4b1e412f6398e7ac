using System.Diagnostics;
using System.Runtime.CompilerServices;
using VictimFirst.Api.Tests.Hosting;

namespace VictimFirst.Api.Tests.Clients;

/// <summary>Runs a script of this folder with node, as a client of the served API in the commissioner's name.</summary>
internal static class NodeScript
{
    /// <returns>The lines of standard output.</returns>
    public static async Task<string[]> RunAsync(string script, ServedApi api)
    {
        var start = new ProcessStartInfo("node", [script])
        {
            WorkingDirectory = Folder(),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment =
            {
                ["API_URL"] = new Uri(api.Url, "/graphql").ToString(),
                ["API_TOKEN"] = await api.TokenAsync("commissioner"),
            },
        };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, $"{script}: {await error}");
        return (await output).Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    private static string Folder([CallerFilePath] string here = "") => Path.GetDirectoryName(here)!;
}
