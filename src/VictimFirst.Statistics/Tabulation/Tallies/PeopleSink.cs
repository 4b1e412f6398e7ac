using System.Numerics;
using VictimFirst.Statistics.Cube.Columns;

namespace VictimFirst.Statistics.Tabulation.Tallies;

/// <summary>
/// Counts each person once a cell: by one bit a person and cell where the people's numbers lie close together, as those of a database do,
/// else by a set of those seen.
/// </summary>
internal sealed class PeopleSink : Sink
{
    /// <summary>32 MB a worker.</summary>
    private const long MostWords = 4 * 1024 * 1024;

    private readonly int cells;
    private readonly long smallest;
    private readonly long wordsPerCell;
    private readonly ulong[]? bits;
    private readonly HashSet<(int Cell, long Person)>? seen;

    public PeopleSink(int cells, IReadOnlyList<Chunk> chunks)
    {
        this.cells = cells;
        if (chunks.Count == 0) return;
        smallest = chunks.Min(chunk => chunk.People!.Smallest);
        var range = (Int128)chunks.Max(chunk => chunk.People!.Largest) - smallest + 1;
        var words = (range + 63) / 64;
        if (words * cells <= MostWords)
        {
            wordsPerCell = (long)words;
            bits = new ulong[wordsPerCell * cells];
        }
        else
        {
            seen = [];
        }
    }

    public override void Take(Chunk chunk, ReadOnlySpan<int> cells, ReadOnlySpan<ushort> rows, ReadOnlySpan<int> amounts)
    {
        for (var i = 0; i < cells.Length; i++)
        {
            var person = chunk.People![rows[i]];
            if (bits is null)
            {
                seen!.Add((cells[i], person));
                continue;
            }

            var number = person - smallest;
            bits[(cells[i] * wordsPerCell) + (number >> 6)] |= 1UL << (int)(number & 63);
        }
    }

    public override void Add(Sink other)
    {
        var people = (PeopleSink)other;
        for (var word = 0; word < bits?.Length; word++) bits[word] |= people.bits![word];
        seen?.UnionWith(people.seen!);
    }

    public override RawCells Finish()
    {
        var raw = new RawCells(cells, hasSums: false);
        for (var word = 0; word < bits?.Length; word++) raw.Counts[word / wordsPerCell] += BitOperations.PopCount(bits[word]);
        foreach (var (cell, _) in seen ?? []) raw.Counts[cell]++;
        return raw;
    }
}
