using System.Diagnostics;
using System.Runtime.CompilerServices;
using VictimFirst.Api.Tests.Hosting;

namespace VictimFirst.Api.Tests.Tables;

/// <summary>The scripts of docs/tables, as they stand there, against the served API.</summary>
[Collection(ServedApiGroup.Name)]
public sealed class TableScriptTests(ServedApi api)
{
    [Fact]
    public async Task Python_ReadsTheTable_AndThatItHasNotChanged() => Assert.Equal(
        [
            "Assault ABH: 705", "RTC Slight: 279", "Harassment: 271", "Public Order: 233", "Criminal Damage: 212",
            "data version 1, 2020-21 Q1", "unchanged",
        ],
        await RunAsync("python3", "tables.py"));

    [Fact]
    public async Task R_ReadsTheTableIntoADataFrame()
    {
        var lines = await RunAsync("Rscript", "tables.R");

        Assert.Equal(6, lines.Length);
        Assert.Equal(
            ["Assault ABH", "705"], lines[1].Trim().Split("  ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
    }

    /// <returns>The lines of standard output.</returns>
    private async Task<string[]> RunAsync(string program, string script)
    {
        var start = new ProcessStartInfo(program, [Path.Combine(Folder(), script)])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment =
            {
                ["VICTIMFIRST_URL"] = api.Url.ToString().TrimEnd('/'), ["VICTIMFIRST_TOKEN"] = await api.TokenAsync("commissioner"),
            },
        };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, $"{script}: {await error}");
        return (await output).Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    private static string Folder([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "..", "docs", "tables"));
}
