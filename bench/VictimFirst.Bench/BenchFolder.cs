using System.Diagnostics;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using VictimFirst.Data;
using VictimFirst.Data.Demonstration;
using VictimFirst.Data.Import;

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
        var progress = new TimedProgress<DemonstrationProgress>(at => string.Create(
            CultureInfo.InvariantCulture, $"{at.CasesWritten:N0} cases of the extract"));
        await DemonstrationExtract.WriteAsync(Extract, new DemonstrationOptions { Cases = cases }, progress);
        var bytes = Extract.EnumerateFiles().Sum(file => file.Length);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"extract: {cases:N0} cases, {bytes / 1e6:N0} MB of CSV, written in {watch.Elapsed.TotalSeconds:N1} s"));
    }

    /// <summary>Migrates an empty database, imports the extract and gathers the planner's statistics.</summary>
    public async Task ImportAsync(VictimFirstDatabase database)
    {
        var watch = Stopwatch.StartNew();
        await database.MigrateAsync();
        var progress = new TimedProgress<ImportProgress>(at => string.Create(
            CultureInfo.InvariantCulture, $"{at.Step} {at.Table}, {at.Rows:N0} rows"));
        await new ExtractImporter(database, TimeProvider.System).ImportAsync(Extract, progress);
        await using var context = database.CreateContext();
        context.Database.SetCommandTimeout(TimeSpan.FromHours(1));
        await context.Database.ExecuteSqlRawAsync("VACUUM ANALYZE");
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"imported in {watch.Elapsed.TotalSeconds:N1} s, analysed"));
    }

    public void Dispose() => folder.Delete(recursive: true);
}
