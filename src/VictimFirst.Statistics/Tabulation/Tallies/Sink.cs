using VictimFirst.Statistics.Cube.Columns;
using VictimFirst.Statistics.Questions;

namespace VictimFirst.Statistics.Tabulation.Tallies;

/// <summary>What becomes of rows and records once their cells are known.</summary>
internal abstract class Sink
{
    /// <param name="cells">Of the table, one a row or record.</param>
    /// <param name="rows">Of the chunk, one a cell.</param>
    /// <param name="amounts">Of the records, one a cell; empty where rows are counted.</param>
    public abstract void Take(Chunk chunk, ReadOnlySpan<int> cells, ReadOnlySpan<ushort> rows, ReadOnlySpan<int> amounts);

    public abstract void Add(Sink other);

    public abstract RawCells Finish();
}

/// <param name="withKeys">Whether the rows' record keys are added up beside.</param>
internal sealed class CountSink(int cells, bool withKeys) : Sink
{
    private readonly RawCells raw = new(cells, hasSums: false, withKeys);

    public override void Take(Chunk chunk, ReadOnlySpan<int> cells, ReadOnlySpan<ushort> rows, ReadOnlySpan<int> amounts)
    {
        foreach (var cell in cells) raw.Counts[cell]++;
        if (!withKeys) return;
        var (sums, keys) = (raw.Keys!, chunk.Keys!);
        for (var i = 0; i < cells.Length; i++) sums[cells[i]] += keys[rows[i]];
    }

    public override void Add(Sink other) => raw.Add(((CountSink)other).raw);

    public override RawCells Finish() => raw;
}

/// <summary>Sums the values of a measure that rows have, or with none the amounts of records.</summary>
internal sealed class SumSink(int cells, MeasureCode? measure) : Sink
{
    private readonly RawCells raw = new(cells, hasSums: true);

    public override void Take(Chunk chunk, ReadOnlySpan<int> cells, ReadOnlySpan<ushort> rows, ReadOnlySpan<int> amounts)
    {
        var sums = raw.Sums!;
        if (measure is not { } ofRows)
        {
            for (var i = 0; i < cells.Length; i++)
            {
                sums[cells[i]] += amounts[i];
                raw.Counts[cells[i]]++;
            }

            return;
        }

        var values = new RowValues(ofRows, chunk);
        for (var i = 0; i < cells.Length; i++)
        {
            if (!values.TryGet(rows[i], out var value)) continue;
            sums[cells[i]] += value;
            raw.Counts[cells[i]]++;
        }
    }

    public override void Add(Sink other) => raw.Add(((SumSink)other).raw);

    public override RawCells Finish() => raw;
}
