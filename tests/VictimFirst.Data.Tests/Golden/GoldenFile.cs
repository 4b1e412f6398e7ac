using System.Runtime.CompilerServices;

namespace VictimFirst.Data.Tests.Golden;

/// <summary>
/// Text that must not change unnoticed, in files beside this one. Run the tests with <c>VICTIMFIRST_UPDATE_GOLDEN=1</c> to write them
/// anew, and read the difference before committing it.
/// </summary>
internal static class GoldenFile
{
    public static void Matches(string name, string actual, [CallerFilePath] string caller = "")
    {
        var path = Path.Combine(SourceFolder(), name);
        var text = actual.ReplaceLineEndings("\n");
        if (Environment.GetEnvironmentVariable("VICTIMFIRST_UPDATE_GOLDEN") == "1") File.WriteAllText(path, text);
        Assert.True(File.Exists(path), $"{name}, of {Path.GetFileName(caller)}, is not there yet.");
        Assert.Equal(File.ReadAllText(path).ReplaceLineEndings("\n"), text);
    }

    private static string SourceFolder([CallerFilePath] string here = "") => Path.GetDirectoryName(here)!;
}
