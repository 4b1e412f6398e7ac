using System.Globalization;
using VictimFirst.GraphQL.Tests.Reference.Processes;
using Xunit.Abstractions;

namespace VictimFirst.GraphQL.Tests.Reference;

/// <summary>The engine against npm <c>graphql</c>, on schemas and documents made up from a seed.</summary>
public sealed class ReferenceTests(ITestOutputHelper output)
{
    /// <summary>An integer; other seeds find other things.</summary>
    private const string SeedVariable = "VICTIMFIRST_REFERENCE_SEED";

    private const int DefaultSeed = 20250901;
    private const int DifferencesShown = 10;

    [Fact]
    public async Task Engine_OnGeneratedSchemasAndDocuments_AgreesWithTheReference()
    {
        var seed = int.TryParse(Environment.GetEnvironmentVariable(SeedVariable), CultureInfo.InvariantCulture, out var given)
            ? given
            : DefaultSeed;
        output.WriteLine($"Seed {seed}. {SeedVariable} sets another.");

        var cases = new CaseGenerator(seed).Generate(
            420, brokenPerSchema: 10, validPerSchema: 10, invalidPerSchema: 12, syntaxPerSchema: 4).ToList();
        var questions = cases.Select((c, id) => c.ToLine(id)).ToList();
        var answers = await Task.WhenAll(Implementations.Engine().AskAsync(questions), Implementations.Reference().AskAsync(questions));

        var coverage = new Coverage();
        var differences = new List<string>();
        for (var i = 0; i < cases.Count; i++)
        {
            var (engine, reference) = (Answer.Of(answers[0][i]), Answer.Of(answers[1][i]));
            coverage.Add(cases[i], reference);
            if (Comparison.Difference(cases[i], engine, reference) is { } difference)
                differences.Add($"{difference}\n{cases[i]}");
        }

        foreach (var line in coverage.Lines())
            output.WriteLine(line);
        output.WriteLine($"{differences.Count} differences in {cases.Count} questions.");
        Assert.True(
            differences.Count == 0,
            $"{differences.Count} differences, the first:\n"
                + $"{string.Join("\n=====\n", differences.OrderBy(d => d.Length).Take(DifferencesShown))}");
        Assert.True(coverage.Pairs >= 10_000, $"{coverage.Pairs} pairs");
        Assert.Empty(coverage.Below(50));
    }

    [Fact]
    public void KnownDifferences_EachSayWhy() =>
        Assert.All(KnownDifferences.All, known => Assert.Matches(@"^\d+\.\d", known.Why));
}
