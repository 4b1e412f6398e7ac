using System.Diagnostics;
using System.Globalization;

namespace VictimFirst.Bench;

/// <summary>The load generator of Debian's package <c>wrk</c>, on this machine only.</summary>
internal static class Wrk
{
    public static async Task RunAsync(string title, Uri url, string script, int clients, int seconds)
    {
        string[] arguments =
        [
            "-t", "1", "-c", clients.ToString(CultureInfo.InvariantCulture), "-d", $"{seconds.ToString(CultureInfo.InvariantCulture)}s",
            "-s", script, url.ToString(),
        ];
        using var process = Process.Start(new ProcessStartInfo("wrk", arguments) { RedirectStandardOutput = true })!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        var result = output.Split('\n').FirstOrDefault(line => line.StartsWith("RESULT ", StringComparison.Ordinal))
            ?? throw new InvalidOperationException($"wrk printed no result: {output}");
        Console.WriteLine($"report over HTTP, {title}: {result["RESULT ".Length..]}");
    }
}
