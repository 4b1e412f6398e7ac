using VictimFirst.Statistics.Cube.Columns;
using VictimFirst.Statistics.Perturbation;
using VictimFirst.Statistics.Questions;

namespace VictimFirst.Statistics.Tabulation.Tallies;

/// <summary>Sums a measure for readers of protected figures: with the rows' keys, and no row adding more than its measure's cap.</summary>
internal sealed class CappedSumSink(int cells, MeasureCode measure) : Sink
{
    private readonly int cap = ContributionCaps.Of(measure) ?? throw new ArgumentException($"{measure} has no cap.", nameof(measure));
    private readonly RawCells raw = new(cells, hasSums: true, hasKeys: true);

    public override void Take(Chunk chunk, ReadOnlySpan<int> cells, ReadOnlySpan<ushort> rows, ReadOnlySpan<int> amounts)
    {
        var (sums, keys, values) = (raw.Sums!, raw.Keys!, new RowValues(measure, chunk));
        for (var i = 0; i < cells.Length; i++)
        {
            if (!values.TryGet(rows[i], out var value)) continue;
            sums[cells[i]] += Math.Clamp(value, -cap, cap);
            keys[cells[i]] += chunk.Keys![rows[i]];
            raw.Counts[cells[i]]++;
        }
    }

    public override void Add(Sink other) => raw.Add(((CappedSumSink)other).raw);

    public override RawCells Finish() => raw;
}
