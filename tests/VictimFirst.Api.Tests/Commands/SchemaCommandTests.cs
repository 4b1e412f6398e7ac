using VictimFirst.Api.Tests.Hosting;

namespace VictimFirst.Api.Tests.Commands;

public sealed class SchemaCommandTests : IDisposable
{
    private readonly DirectoryInfo data = Directory.CreateTempSubdirectory("victimfirst-schema-");

    public void Dispose() => data.Delete(recursive: true);

    [Theory]
    [InlineData("commissioner", true)]
    [InlineData("caseworker", true)]
    [InlineData("partner", false)]
    [InlineData("police-vcop", false)]
    [InlineData("auditor", false)]
    public async Task View_OfARoleOutside_LeavesOutWhatItMayNotRead(string role, bool whole)
    {
        var (exitCode, output, _) = await ApiProgram.RunAsync(data, "schema", "--role", role);

        Assert.Equal(0, exitCode);
        Assert.Contains("codeLists: [CodeList!]!", output, StringComparison.Ordinal);
        Assert.Equal(whole, output.Contains("QuarterlyReport", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Compare_WithItself_FindsNothing()
    {
        var (exitCode, output, _) = await CompareAsync(sdl => sdl);

        Assert.Equal(0, exitCode);
        Assert.Equal("Nothing changed.\n", output);
    }

    [Fact]
    public async Task Compare_WithASchemaThatHadMore_ListsChangesByHowBadTheyAreAndFails()
    {
        static string Older(string sdl) => sdl
            .Replace(
                "codeLists: [CodeList!]! @authenticated",
                "codeLists: [CodeList!] @requiresScopes(scopes: [[\"x\"]]) gone: Int @authenticated",
                StringComparison.Ordinal);

        var (exitCode, output, _) = await CompareAsync(Older);

        Assert.Equal(1, exitCode);
        Assert.Equal(
            """
            Breaking
              Query.gone: field removed
            Dangerous
              Query.codeLists: access widened from scopes x to authenticated
            Safe
              Query.codeLists: type changed from [CodeList!] to [CodeList!]!

            """,
            output);
        Assert.Equal(0, (await CompareAsync(Older, "--allow-breaking")).ExitCode);
    }

    [Fact]
    public async Task Compare_WithWhatIsNoSchema_RefusesItWithTheReason()
    {
        var (exitCode, _, error) = await CompareAsync(_ => "type Query { x: Nothing }");

        Assert.Equal(2, exitCode);
        Assert.Contains("older.graphql is not a schema:\n1:17 ", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Compare_WithAMissingFile_SaysSo()
    {
        var (exitCode, _, error) = await ApiProgram.RunAsync(data, "schema", "--compare", Path.Combine(data.FullName, "nowhere.graphql"));

        Assert.Equal(2, exitCode);
        Assert.Contains("There is no file", error, StringComparison.Ordinal);
    }

    private async Task<(int ExitCode, string Output, string Error)> CompareAsync(Func<string, string> older, params string[] options)
    {
        var (_, schema, _) = await ApiProgram.RunAsync(data, "schema");
        var file = Path.Combine(data.FullName, "older.graphql");
        await File.WriteAllTextAsync(file, older(schema));
        return await ApiProgram.RunAsync(data, ["schema", "--compare", file, .. options]);
    }
}
