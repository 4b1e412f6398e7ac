using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace VictimFirst.Api.Tests.Access;

/// <summary>
/// <c>expectations.csv</c>, in order of coordinate. Run with <c>VICTIMFIRST_UPDATE_GOLDEN=1</c> to write it anew, and read the difference
/// as what it is: a change of who sees what.
/// </summary>
internal static class Expectations
{
    private static string Path { get; } = System.IO.Path.Combine(Here(), "expectations.csv");

    public static ImmutableArray<string> Lines => [.. File.ReadAllLines(Path)];

    public static void UpdateIfAsked(IEnumerable<string> lines)
    {
        if (Environment.GetEnvironmentVariable("VICTIMFIRST_UPDATE_GOLDEN") == "1")
            File.WriteAllText(Path, string.Concat(lines.Select(l => l + "\n")));
    }

    private static string Here([CallerFilePath] string here = "") => System.IO.Path.GetDirectoryName(here)!;
}
