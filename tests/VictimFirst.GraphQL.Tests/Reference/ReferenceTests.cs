using System.Globalization;
using VictimFirst.GraphQL.Tests.Reference.Processes;
using Xunit.Abstractions;

namespace VictimFirst.GraphQL.Tests.Reference;

/// <summary>The engine against npm <c>graphql</c>, on schemas and documents made up from a seed.</summary>
public sealed class ReferenceTests(ITestOutputHelper output)
{
    /// <summary>Set to the seed of a run that failed to see it again.</summary>
    private const string SeedVariable = "VICTIMFIRST_REFERENCE_SEED";

    private const int DefaultSeed = 20250901;

    [Fact]
    public async Task Engine_OnGeneratedSchemasAndDocuments_AgreesWithTheReference()
    {
        var seed = int.TryParse(Environment.GetEnvironmentVariable(SeedVariable), CultureInfo.InvariantCulture, out var given)
            ? given
            : DefaultSeed;
        output.WriteLine($"Seed {seed}; {SeedVariable}={seed} repeats the run.");

        var cases = new CaseGenerator(seed).Generate(400, 8, 11, 12, 4).ToList();
        var questions = cases.Select((c, id) => c.ToLine(id)).ToList();
        var asked = await Task.WhenAll(Implementations.Engine().AskAsync(questions), Implementations.Reference().AskAsync(questions));

        var differences = new List<string>();
        for (var i = 0; i < cases.Count; i++)
        {
            if (Comparison.Difference(cases[i], Answer.Of(asked[0][i]), Answer.Of(asked[1][i])) is { } difference)
                differences.Add($"{difference}\n{cases[i]}");
        }

        output.WriteLine($"{cases.Count} cases, {differences.Count} differences");
        Assert.True(differences.Count == 0, $"{differences.Count} differences, the first:\n{string.Join("\n=====\n", differences.OrderBy(d => d.Length).Take(400))}");
    }
}
