using System.Globalization;
using Xunit.Abstractions;

namespace VictimFirst.Data.Tests.Rows;

/// <summary>Each run draws others; to see a run again, set <c>VICTIMFIRST_TEST_SEED</c> to the seed that it printed.</summary>
internal static class RunSeed
{
    public static Random Draw(ITestOutputHelper output)
    {
        var seed = int.TryParse(Environment.GetEnvironmentVariable("VICTIMFIRST_TEST_SEED"), CultureInfo.InvariantCulture, out var given)
            ? given
            : Environment.ProcessId;
        output.WriteLine($"seed {seed}");
        return new Random(seed);
    }
}
