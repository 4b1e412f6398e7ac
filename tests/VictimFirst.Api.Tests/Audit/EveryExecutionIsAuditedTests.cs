using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace VictimFirst.Api.Tests.Audit;

public sealed partial class EveryExecutionIsAuditedTests
{
    /// <summary>Whoever executes an operation makes a scope, and whoever maps the endpoint says its guard.</summary>
    [Fact]
    public void NoCodeOfTheHost_ExecutesAnOperationPastTheAuditGate()
    {
        var files = Directory.EnumerateFiles(Source(), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains("/obj/", StringComparison.Ordinal)).ToDictionary(file => file, File.ReadAllText);
        var scopes = files.Values.Sum(text => Scope().Count(text));
        var guarded = files.Values.Sum(text => GuardedScope().Count(text));

        Assert.True(scopes > 0);
        Assert.Equal(scopes, guarded);
        Assert.All(
            files.Where(f => f.Value.Contains(".MapGraphQL(", StringComparison.Ordinal)),
            f => Assert.Contains("options.Guard = gate.Of;", f.Value, StringComparison.Ordinal));
    }

    private static string Source([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../../../src/VictimFirst.Api"));

    [GeneratedRegex(@"new RequestScope\b")]
    private static partial Regex Scope();

    [GeneratedRegex(@"new RequestScope\s*\{[^}]*\bGuard = audit\.Of\(http\),[^}]*\}")]
    private static partial Regex GuardedScope();
}
