using VictimFirst.Statistics.Cube.Columns;
using VictimFirst.Statistics.Questions;

namespace VictimFirst.Statistics.Tabulation.Tallies;

/// <summary>
/// Keeps every value, for medians: how often each small one came, where the cells are few enough for that, and the others one by one.
/// </summary>
internal sealed class ValueSink : Sink
{
    private const int FewCells = 128;
    private const int Small = 4_096;

    private readonly RawCells raw;
    private readonly MeasureCode? measure;
    private readonly int[]? timesOfSmall;

    public ValueSink(int cells, MeasureCode? measure)
    {
        raw = new RawCells(cells, hasSums: false) { Values = [] };
        this.measure = measure;
        if (cells <= FewCells) timesOfSmall = new int[cells * Small];
    }

    public override void Take(Chunk chunk, ReadOnlySpan<int> cells, ReadOnlySpan<ushort> rows, ReadOnlySpan<int> amounts)
    {
        if (measure is not { } ofRows)
        {
            for (var i = 0; i < cells.Length; i++) Keep(cells[i], amounts[i]);
            return;
        }

        var values = new RowValues(ofRows, chunk);
        for (var i = 0; i < cells.Length; i++)
        {
            if (values.TryGet(rows[i], out var value)) Keep(cells[i], value);
        }
    }

    public override void Add(Sink other)
    {
        var values = (ValueSink)other;
        raw.Add(values.raw);
        for (var place = 0; place < timesOfSmall?.Length; place++) timesOfSmall[place] += values.timesOfSmall![place];
    }

    public override RawCells Finish()
    {
        for (var place = 0; place < timesOfSmall?.Length; place++)
        {
            if (timesOfSmall[place] > 0) raw.Values!.Add((place / Small, place % Small, timesOfSmall[place]));
        }

        return raw;
    }

    private void Keep(int cell, int value)
    {
        raw.Counts[cell]++;
        if (timesOfSmall is not null && (uint)value < Small) timesOfSmall[(cell * Small) + value]++;
        else raw.Values!.Add((cell, value, 1));
    }
}
