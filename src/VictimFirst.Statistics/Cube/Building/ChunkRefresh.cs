using System.Collections.Immutable;
using System.Runtime.InteropServices;
using VictimFirst.Statistics.Cube.Columns;

namespace VictimFirst.Statistics.Cube.Building;

/// <summary>
/// Puts fresh referrals in the place of changed ones. Each chunk has the ids from its first up to the next chunk's first; only a chunk
/// with a changed id among them is made anew, and one without rows vanishes.
/// </summary>
internal sealed class ChunkRefresh(int rowsPerChunk)
{
    /// <param name="changed">In rising order, each once.</param>
    /// <param name="fresh">Of the changed ids only.</param>
    public ImmutableArray<Chunk> Apply(ImmutableArray<Chunk> chunks, long[] changed, ImmutableArray<Chunk> fresh)
    {
        if (chunks.IsEmpty) return fresh;
        var result = ImmutableArray.CreateBuilder<Chunk>(chunks.Length + fresh.Length);
        var freshRows = new FreshRows(fresh);
        var nextChanged = 0;
        for (var index = 0; index < chunks.Length; index++)
        {
            var isLast = index == chunks.Length - 1;
            var until = isLast ? long.MaxValue : chunks[index + 1].Ids!.Smallest;
            var firstChanged = nextChanged;
            while (nextChanged < changed.Length && (isLast || changed[nextChanged] < until)) nextChanged++;
            if (firstChanged == nextChanged)
            {
                result.Add(chunks[index]);
                continue;
            }

            Renew(result, chunks[index], changed.AsSpan(firstChanged, nextChanged - firstChanged), freshRows, isLast ? null : until);
        }

        return result.DrainToImmutable();
    }

    private void Renew(
        ImmutableArray<Chunk>.Builder result, Chunk chunk, ReadOnlySpan<long> changed, FreshRows fresh, long? until)
    {
        var sources = new List<Chunk> { chunk };
        var picks = new List<RowPick>(chunk.Count);
        var grewBehind = true;
        for (var row = 0; row < chunk.Count; row++)
        {
            var id = chunk.Ids![row];
            while (fresh.TryPeek(out var next) && next <= id)
            {
                picks.Add(TakeFresh());
                grewBehind = false;
            }

            if (changed.BinarySearch(id) < 0) picks.Add(new RowPick(0, row));
        }

        while (fresh.TryPeek(out var next) && (until is null || next < until)) picks.Add(TakeFresh());

        var gatherer = new ChunkGatherer(sources);
        var all = CollectionsMarshal.AsSpan(picks);
        foreach (var size in Sizes(picks.Count, grewBehind))
        {
            result.Add(gatherer.Gather(all[..size]));
            all = all[size..];
        }

        RowPick TakeFresh()
        {
            var (from, row) = fresh.Take();
            if (!ReferenceEquals(sources[^1], from)) sources.Add(from);
            return new RowPick(sources.Count - 1, row);
        }
    }

    /// <summary>
    /// Too many rows are cut into even parts with room to grow; but where they grew at the end only, as new referrals make them, full
    /// chunks are left behind.
    /// </summary>
    private IEnumerable<int> Sizes(int rows, bool grewBehind)
    {
        var parts = (rows + rowsPerChunk - 1) / rowsPerChunk;
        var size = grewBehind ? rowsPerChunk : (rows + Math.Max(parts, 1) - 1) / Math.Max(parts, 1);
        for (var left = rows; left > 0; left -= size) yield return Math.Min(left, size);
    }

    /// <summary>The fresh rows in order of id, each taken once.</summary>
    private sealed class FreshRows(ImmutableArray<Chunk> chunks)
    {
        private int chunk;
        private int row;

        public bool TryPeek(out long id)
        {
            id = chunk < chunks.Length ? chunks[chunk].Ids![row] : default;
            return chunk < chunks.Length;
        }

        public (Chunk From, int Row) Take()
        {
            var taken = (chunks[chunk], row);
            if (++row == chunks[chunk].Count) (chunk, row) = (chunk + 1, 0);
            return taken;
        }
    }
}
