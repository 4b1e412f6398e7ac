using System.Diagnostics;
using VictimFirst.Data.Import;
using VictimFirst.Data.Tests.Databases;

namespace VictimFirst.Data.Tests.Import;

[Collection(PostgreSqlCollection.Name)]
public sealed class ImportKilledTests(PostgreSqlServer server) : ImportTestBase(server)
{
    [Theory]
    [InlineData(ImportStep.Reading, "support_actions")]
    [InlineData(ImportStep.Checking, "cases")]
    [InlineData(ImportStep.Writing, "needs_assessments")]
    [InlineData(ImportStep.Finishing, "")]
    public async Task FirstImport_KilledMidway_LeavesTheDatabaseAsItWasAndCanBeRunAgain(ImportStep step, string table)
    {
        var before = await DumpAsync();
        var folder = Write(new TestExtract());
        await KillAsync(folder, step, table);
        Assert.Equal(before, await DumpAsync());
        Assert.True((await ImportAsync(folder)).Changed);
    }

    [Fact]
    public async Task LaterImport_KilledMidway_LeavesTheDatabaseAsItWasAndCanBeRunAgain()
    {
        await ImportAsync(new TestExtract());
        var before = await DumpAsync();
        var changed = new TestExtract();
        changed["people"][0]["given_name"] = "Changed";
        changed["engagement_activities"][0]["description"] = "Changed";
        var folder = Write(changed);
        await KillAsync(folder, ImportStep.Writing, "cases");
        Assert.Equal(before, await DumpAsync());
        var result = await ImportAsync(folder);
        Assert.Equal((2, 2), (result.Version, result.Tables.Sum(t => t.Updated)));
    }

    private async Task KillAsync(DirectoryInfo folder, ImportStep step, string table)
    {
        var start = new ProcessStartInfo("dotnet", [
            "exec", typeof(ImportUntilStep).Assembly.Location, Database.Options.ConnectionString, folder.FullName, step.ToString(), table])
        {
            RedirectStandardOutput = true,
        };
        using var importing = Process.Start(start)!;
        Assert.Equal(ImportUntilStep.Arrived, await importing.StandardOutput.ReadLineAsync());
        importing.Kill();
        await importing.WaitForExitAsync();
    }
}
