using System.Diagnostics;
using System.Globalization;
using VictimFirst.Data.Demonstration;

namespace VictimFirst.Bench;

/// <summary>A folder for one run, deleted at its end, with an extract of the wanted size.</summary>
internal sealed class BenchFolder : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("victimfirst-bench-");

    public DirectoryInfo Extract => new(Path.Combine(folder.FullName, "extract"));

    public string Data => Path.Combine(folder.FullName, "data");

    public async Task WriteExtractAsync(long cases)
    {
        var watch = Stopwatch.StartNew();
        await DemonstrationExtract.WriteAsync(Extract, new DemonstrationOptions { Cases = cases });
        var bytes = Extract.EnumerateFiles().Sum(file => file.Length);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"extract: {cases:N0} cases, {bytes / 1e6:N0} MB of CSV, written in {watch.Elapsed.TotalSeconds:N1} s"));
    }

    public void Dispose() => folder.Delete(recursive: true);
}
