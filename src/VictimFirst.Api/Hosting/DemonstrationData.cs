using VictimFirst.Api.Commands;
using VictimFirst.Data;
using VictimFirst.Data.Demonstration;

namespace VictimFirst.Api.Hosting;

/// <summary>
/// Fills an empty database with invented cases that reproduce the published figures, through the same import as real ones.
/// </summary>
internal static class DemonstrationData
{
    public static async Task LoadAsync(VictimFirstDatabase database, DataFolder folder, CancellationToken cancelled)
    {
        await Console.Error.WriteLineAsync("The database is empty: loading the demonstration data.");
        var extract = new DirectoryInfo(folder.Combine("demonstration-extract"));
        await ExtractCommand.WriteAsync(extract, new DemonstrationOptions { Overwrite = true }, cancelled);
        var code = await ImportCommand.ImportAsync(database, extract, new FileInfo(folder.Combine("import-rejects.csv")), cancelled);
        if (code != CommandLine.Done) throw new CommandException("The demonstration data could not be loaded.", CommandLine.Failed);
    }
}
