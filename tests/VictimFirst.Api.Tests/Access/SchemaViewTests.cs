using System.Runtime.CompilerServices;
using VictimFirst.Api.Tests.Hosting;

namespace VictimFirst.Api.Tests.Access;

/// <summary>
/// What <c>schema --role ROLE</c> prints, against golden files: <c>schema/schema.graphql</c> itself for the roles that see all of it, a
/// file in <c>Views</c> for each of the others. Run with <c>VICTIMFIRST_UPDATE_GOLDEN=1</c> to write the views anew, and read the
/// difference as what it is: a change of what a role can know of.
/// </summary>
public sealed class SchemaViewTests : IDisposable
{
    private readonly DirectoryInfo data = Directory.CreateTempSubdirectory("victimfirst-views-");

    public void Dispose() => data.Delete(recursive: true);

    [Theory]
    [InlineData("caseworker")]
    [InlineData("senior-caseworker")]
    [InlineData("head-of-service")]
    [InlineData("data-analyst")]
    [InlineData("commissioner")]
    public async Task RoleInside_SeesTheContractItself(string role) =>
        Assert.Equal(await File.ReadAllTextAsync(Beside("../../../schema/schema.graphql")), await ViewAsync(role));

    [Theory]
    [InlineData("partner")]
    [InlineData("police-vcop")]
    [InlineData("auditor")]
    public async Task RoleOutside_SeesItsView(string role)
    {
        var (path, view) = (Beside($"Views/{role}.graphql"), await ViewAsync(role));
        if (Environment.GetEnvironmentVariable("VICTIMFIRST_UPDATE_GOLDEN") == "1") await File.WriteAllTextAsync(path, view);

        Assert.Equal(await File.ReadAllTextAsync(path), view);
    }

    /// <summary>A file that no test reads would say what is no longer true.</summary>
    [Fact]
    public void EveryView_IsARoles() => Assert.Equal(
        ["auditor.graphql", "partner.graphql", "police-vcop.graphql"],
        Directory.GetFiles(Beside("Views")).Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal));

    private async Task<string> ViewAsync(string role)
    {
        var (exitCode, output, error) = await ApiProgram.RunAsync(data, "schema", "--role", role);
        Assert.True(exitCode == 0, error);
        return output;
    }

    private static string Beside(string path, [CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, path));
}
