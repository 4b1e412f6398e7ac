using VictimFirst.Statistics.Tabulation.Planning;
using VictimFirst.Statistics.Tabulation.Tallies;

namespace VictimFirst.Statistics.Tabulation;

/// <summary>Counts a plan: one pass over the chunks, by one worker or by several that share the chunks between them.</summary>
internal static class Tabulator
{
    /// <summary>A worker is worth its start from about half a million rows.</summary>
    private const int ChunksPerWorker = 32;

    /// <returns>What each of the plan's tallies counted, the same whatever the workers.</returns>
    public static RawCells[] Count(TablePlan plan, int mostWorkers, CancellationToken cancellationToken)
    {
        var workers = Math.Clamp(plan.Chunks.Length / ChunksPerWorker, 1, Math.Max(mostWorkers, 1));
        var next = -1;
        if (workers == 1) return [.. Work().Select(tally => tally.Finish())];

        var counted = new Tally[workers][];
        Parallel.For(0, workers, new ParallelOptions { CancellationToken = cancellationToken }, worker => counted[worker] = Work());
        foreach (var other in counted.AsSpan(1))
        {
            for (var tally = 0; tally < other.Length; tally++) counted[0][tally].Add(other[tally]);
        }

        return [.. counted[0].Select(tally => tally.Finish())];

        Tally[] Work()
        {
            var tallies = plan.Tallies.Select(start => start()).ToArray();
            var scan = new ChunkScan(plan.Masks, plan.Indexes);
            while (Interlocked.Increment(ref next) is var chunk && chunk < plan.Chunks.Length)
            {
                cancellationToken.ThrowIfCancellationRequested();
                scan.MoveTo(plan.Chunks[chunk]);
                foreach (var tally in tallies) tally.Count(scan);
            }

            return tallies;
        }
    }
}
