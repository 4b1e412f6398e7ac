using VictimFirst.Api.Tests.Hosting;

namespace VictimFirst.Api.Tests.Commands;

public sealed class CommandLineTests : IDisposable
{
    private readonly DirectoryInfo data = Directory.CreateTempSubdirectory("victimfirst-commands-");

    public void Dispose() => data.Delete(recursive: true);

    [Theory]
    [InlineData("serve")]
    [InlineData("token")]
    [InlineData("extract")]
    [InlineData("import")]
    [InlineData("publish-edition")]
    [InlineData("schema")]
    [InlineData("health")]
    public async Task Command_ExplainsItself(string command)
    {
        var (exitCode, output, _) = await ApiProgram.RunAsync(data, command, "--help");

        Assert.Equal(0, exitCode);
        Assert.Contains("Usage:", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Token_WithUnknownRole_NamesTheRoles()
    {
        var (exitCode, _, error) = await ApiProgram.RunAsync(data, "token", "--role", "Commissioner");

        Assert.NotEqual(0, exitCode);
        Assert.Contains("'Commissioner'", error, StringComparison.Ordinal);
        Assert.Contains("senior-caseworker", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Token_WithUnknownDistrict_NamesTheDistricts()
    {
        var (exitCode, _, error) = await ApiProgram.RunAsync(data, "token", "--role", "partner", "--district", "E07000999");

        Assert.NotEqual(0, exitCode);
        Assert.Contains("E07000130 (Charnwood)", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Token_KeepsItsKeyToItsOwner()
    {
        await ApiProgram.RunAsync(data, "token", "--role", "auditor");

        var key = Assert.Single(data.GetFiles("*.pem", SearchOption.AllDirectories));
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, key.UnixFileMode);
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, key.Directory!.UnixFileMode);
    }

    [Fact]
    public async Task Schema_IsPrintedWithAccessRules()
    {
        var (exitCode, output, _) = await ApiProgram.RunAsync(data, "schema");

        Assert.Equal(0, exitCode);
        Assert.Contains("quarterlyReport(", output, StringComparison.Ordinal);
        Assert.Contains("@requiresScopes(scopes: [[\"statistics.read\"]])", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Import_OfAMissingFolder_SaysSo()
    {
        var (exitCode, _, error) = await ApiProgram.RunAsync(data, "import", Path.Combine(data.FullName, "nowhere"));

        Assert.NotEqual(0, exitCode);
        Assert.Contains("nowhere", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Health_OfNoHost_Fails()
    {
        var (exitCode, _, error) = await ApiProgram.RunAsync(data, "health", "--url", "http://127.0.0.1:9/health/ready");

        Assert.Equal(1, exitCode);
        Assert.Contains("does not answer", error, StringComparison.Ordinal);
    }
}
