using VictimFirst.Statistics.Cube.Columns;
using VictimFirst.Statistics.Perturbation;
using VictimFirst.Statistics.Questions;
using VictimFirst.Statistics.Tabulation.Kernels;

namespace VictimFirst.Statistics.Tabulation.Tallies;

/// <summary>Sums a measure for readers of protected figures: with the rows' keys, and no row adding more than its measure's cap.</summary>
internal sealed class CappedSumSink(int cells, MeasureCode measure) : Sink
{
    private readonly int cap = ContributionCaps.Of(measure) ?? throw new ArgumentException($"{measure} has no cap.", nameof(measure));
    private readonly long[] sums = new long[cells];
    private readonly ulong[] words = new ulong[cells];

    public override void Take(Chunk chunk, ReadOnlySpan<int> cells, ReadOnlySpan<ushort> rows, ReadOnlySpan<int> amounts)
    {
        var (toSums, toWords, keys, values) = (sums, words, chunk.Keys!, new RowValues(measure, chunk));
        var (least, most) = (-cap, cap);
        for (var i = 0; i < cells.Length; i++)
        {
            if (!values.TryGet(rows[i], out var value)) continue;
            toSums[cells[i]] += Math.Min(Math.Max(value, least), most);
            toWords[cells[i]] += KeyedWord.Of(1, keys[rows[i]]);
        }
    }

    public override void Add(Sink other)
    {
        var counted = (CappedSumSink)other;
        for (var cell = 0; cell < words.Length; cell++)
        {
            sums[cell] += counted.sums[cell];
            words[cell] += counted.words[cell];
        }
    }

    public override RawCells Finish()
    {
        var raw = new RawCells(words.Length, hasSums: true, hasKeys: true);
        sums.CopyTo(raw.Sums!, 0);
        for (var cell = 0; cell < words.Length; cell++)
        {
            (raw.Counts[cell], raw.Keys![cell]) = (KeyedWord.CountOf(words[cell]), KeyedWord.KeyOf(words[cell]));
        }

        return raw;
    }
}
