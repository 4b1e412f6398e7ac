using System.Runtime.CompilerServices;

namespace VictimFirst.GraphQL.Tests.Reference.Processes;

/// <summary>The two programs that are compared.</summary>
internal static class Implementations
{
    public static LineProcess Engine() => new("dotnet", Path.Combine(AppContext.BaseDirectory, "VictimFirst.GraphQL.Runner.dll"));

    /// <summary>
    /// npm <c>graphql</c>, from the folder of these tests: <c>npm ci --prefix tests/VictimFirst.GraphQL.Tests/Reference</c>.
    /// </summary>
    public static LineProcess Reference()
    {
        var script = Path.Combine(Folder(), "reference.js");
        Assert.True(
            Directory.Exists(Path.Combine(Folder(), "node_modules", "graphql")),
            $"The reference is not installed: npm ci --prefix {Folder()}");
        return new LineProcess("node", script);
    }

    private static string Folder([CallerFilePath] string file = "") => Path.GetDirectoryName(Path.GetDirectoryName(file))!;
}
