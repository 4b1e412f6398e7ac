using System.Collections.Concurrent;
using System.Globalization;
using Xunit.Abstractions;

namespace VictimFirst.GraphQL.Tests.Fuzzing;

/// <summary>
/// Runs a check on many mutated texts, on all cores. Text number <c>i</c> of a seed is always the same, so a failure can be repeated alone:
/// set <c>VICTIMFIRST_FUZZ_SEED</c> to the seed that it names.
/// </summary>
internal static class FuzzRun
{
    private const int DefaultSeed = 20_250_901;

    public static int Seed { get; } = Environment.GetEnvironmentVariable("VICTIMFIRST_FUZZ_SEED") is { Length: > 0 } set
        ? int.Parse(set, CultureInfo.InvariantCulture)
        : DefaultSeed;

    /// <param name="work">
    /// Takes a text and says how far it came, one of a few words, and what else must hold then. It may throw nothing, and may allocate no
    /// more than the bound.
    /// </param>
    /// <param name="boundOf">Bytes that the work on a text may allocate.</param>
    /// <returns>How many texts came how far.</returns>
    public static IReadOnlyDictionary<string, int> Run(
        int count, TextMutator mutator, Func<string, FuzzOutcome> work, Func<string, long> boundOf, ITestOutputHelper output)
    {
        var outcomes = new ConcurrentDictionary<string, int>(StringComparer.Ordinal);
        var faults = new ConcurrentQueue<string>();
        long largest = 0, nearest = 0;

        // What is made once per process is not charged to the first texts.
        for (var i = 0; i < 100; i++) work(mutator.Next(new Random(i)));
        Parallel.For(0, count, (i, state) =>
        {
            var text = mutator.Next(new Random(unchecked((Seed * 7_919) + i)));
            try
            {
                var before = GC.GetAllocatedBytesForCurrentThread();
                var outcome = work(text);
                var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
                outcomes.AddOrUpdate(outcome.Name, 1, (_, n) => n + 1);
                RaiseTo(ref largest, allocated);
                RaiseTo(ref nearest, allocated * 100 / boundOf(text));
                outcome.Confirm?.Invoke();
                if (allocated <= boundOf(text)) return;
                faults.Enqueue($"text {i} of seed {Seed}: {allocated} bytes for {text.Length} characters\n{text}");
            }
            catch (Exception fault)
            {
                faults.Enqueue($"text {i} of seed {Seed}: {fault}\n{text}");
            }

            state.Stop();
        });

        output.WriteLine(
            $"seed {Seed}, {count} texts: {string.Join(", ", outcomes.OrderBy(o => o.Key).Select(o => $"{o.Value} {o.Key}"))}; "
            + $"at most {largest / 1024} KiB and {nearest} % of the bound each");
        Assert.True(faults.IsEmpty, string.Join("\n\n", faults));
        Assert.Equal(count, outcomes.Values.Sum());
        return outcomes;
    }

    private static void RaiseTo(ref long most, long value)
    {
        var known = Interlocked.Read(ref most);
        while (value > known && Interlocked.CompareExchange(ref most, value, known) is var seen && seen != known) known = seen;
    }
}

/// <param name="Name">How far a text came.</param>
/// <param name="Confirm">Throws where the result is wrong; its memory is not counted.</param>
internal readonly record struct FuzzOutcome(string Name, Action? Confirm = null);
