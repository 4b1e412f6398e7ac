using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace VictimFirst.Api.Tests.Issuers;

/// <summary>Runs a script of this folder with node.</summary>
internal static class NodeProcess
{
    public static Process Start(string script, IReadOnlyDictionary<string, string> environment)
    {
        var start = new ProcessStartInfo("node", [script])
        {
            WorkingDirectory = Folder(),
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment) start.Environment[name] = value;
        return Process.Start(start)!;
    }

    private static string Folder([CallerFilePath] string here = "") => Path.GetDirectoryName(here)!;
}
