using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using VictimFirst.Api.Tests.Identity.Tokens;

namespace VictimFirst.Api.Tests.Identity;

/// <summary>Holds <c>docs/identity-checks.md</c> to the program: a check whose file or test is gone would be held by nothing.</summary>
public sealed partial class IdentityChecksTests
{
    private static readonly string Root = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Here())!, "../../.."));

    private static readonly IReadOnlyList<Match> Checks =
        [.. File.ReadLines(Path.Combine(Root, "docs/identity-checks.md")).Select(line => Line().Match(line)).Where(match => match.Success)];

    [Fact]
    public void EveryCheck_IsNumberedOnce_InNineSections()
    {
        var numbers = Checks.Select(check => check.Groups["number"].Value).ToList();

        Assert.Equal(numbers.Count, numbers.Distinct().Count());
        Assert.Equal("123456789", string.Concat(numbers.Select(number => number[0]).Distinct()));
        Assert.True(numbers.Count > 80, $"{numbers.Count} checks.");
    }

    [Fact]
    public void EveryFileNamedThere_Exists() => Assert.All(
        Checks,
        check => Assert.True(File.Exists(Path.Combine(Root, "src/VictimFirst.Api/Identity", check.Groups["file"].Value)), check.Value));

    [Fact]
    public void EveryTestNamedThere_Exists()
    {
        var tests = typeof(IdentityChecksTests).Assembly.GetTypes()
            .SelectMany(type => type.GetMethods())
            .Where(method => method.GetCustomAttributes(typeof(FactAttribute), inherit: true).Length > 0)
            .Select(method => $"{method.DeclaringType!.Name}.{method.Name}")
            .ToHashSet(StringComparer.Ordinal);
        var cases = BadToken.All.Select(bad => bad.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var test in Checks.SelectMany(check => Test().Matches(check.Groups["tests"].Value)))
        {
            Assert.Contains(test.Groups["test"].Value, tests);
            if (test.Groups["case"].Success) Assert.Contains(test.Groups["case"].Value, cases);
        }

        Assert.All(Checks, check => Assert.NotEmpty(Test().Matches(check.Groups["tests"].Value)));
    }

    private static string Here([CallerFilePath] string here = "") => here;

    [GeneratedRegex(@"\A\| (?<number>[1-9][a-z]+) \| [^|]+ \| `(?<file>[^`]+)` \| (?<tests>[^|]+) \|\z")]
    private static partial Regex Line();

    [GeneratedRegex("`(?<test>[A-Za-z0-9_.]+)`( \"(?<case>[^\"]+)\")?")]
    private static partial Regex Test();
}
