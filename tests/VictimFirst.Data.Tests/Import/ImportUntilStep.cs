using VictimFirst.Data.Import;

namespace VictimFirst.Data.Tests.Import;

/// <summary>
/// A process of its own that imports an extract up to a step and then waits to be killed. Arguments: connection string, folder, step,
/// table. It writes a line when it gets there.
/// </summary>
internal static class ImportUntilStep
{
    public const string Arrived = "arrived";

    private static async Task<int> Main(string[] arguments)
    {
        var database = VictimFirstDatabase.Open(new DatabaseOptions(DatabaseProvider.PostgreSql, arguments[0]));
        var stop = new ImportProgress(Enum.Parse<ImportStep>(arguments[2]), arguments[3], 0);
        await new ExtractImporter(database, TimeProvider.System).ImportAsync(new DirectoryInfo(arguments[1]), new Stop(stop));
        return 1;
    }

    private sealed class Stop(ImportProgress at) : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value)
        {
            if (value with { Rows = 0 } != at) return;
            Console.WriteLine(Arrived);
            Thread.Sleep(Timeout.Infinite);
        }
    }
}
