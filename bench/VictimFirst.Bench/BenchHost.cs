using System.Diagnostics;
using System.Text.Json;
using VictimFirst.Api.Hosting;
using VictimFirst.Api.Identity;

namespace VictimFirst.Bench;

/// <summary>The program in a process of its own, serving the data of a run's folder to the commissioner.</summary>
internal sealed class BenchHost : IAsyncDisposable
{
    private readonly BenchFolder folder;
    private readonly Process process;

    private BenchHost(BenchFolder folder, Process process, Uri url)
    {
        this.folder = folder;
        this.process = process;
        Url = url;
    }

    public Uri Url { get; }

    public static async Task<BenchHost> StartAsync(BenchFolder folder)
    {
        var process = Process.Start(
            new ProcessStartInfo(
                "dotnet", [Path.Combine(AppContext.BaseDirectory, "VictimFirst.Api.dll"), "serve", "--urls", "http://127.0.0.1:0"])
            {
                RedirectStandardOutput = true,
                Environment = { ["ASPNETCORE_ENVIRONMENT"] = "Development", ["VICTIMFIRST_DATA"] = folder.Data },
            })!;
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.Contains("answers at ", StringComparison.Ordinal))
                return new BenchHost(folder, process, new Uri(line[line.IndexOf("http", StringComparison.Ordinal)..]));
        }

        throw new InvalidOperationException("The host ended before it served.");
    }

    public static string Token(BenchFolder folder, DemonstrationCaller caller)
    {
        using var issuer = DevelopmentIssuer.Open(new DataFolder(folder.Data));
        return issuer.Issue(caller, TimeProvider.System.GetUtcNow());
    }

    /// <summary>A script for <see cref="Wrk"/> that posts a document.</summary>
    /// <returns>Its path.</returns>
    public async Task<string> WriteScriptAsync(string name, string query, object? variables = null)
    {
        var token = Token(folder, new DemonstrationCaller(Role.Commissioner, "bench"));
        var path = Path.Combine(folder.Data, $"{name}.lua");
        await Wrk.WriteScriptAsync(path, JsonSerializer.Serialize(new { query, variables }), ("Authorization", $"Bearer {token}"));
        return path;
    }

    public async ValueTask DisposeAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
    }
}
