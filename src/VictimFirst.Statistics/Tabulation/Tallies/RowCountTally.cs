using VictimFirst.Statistics.Tabulation.Kernels;
using VictimFirst.Statistics.Tabulation.Planning;

namespace VictimFirst.Statistics.Tabulation.Tallies;

/// <summary>How many rows of a mask each cell of a narrow table has: what nearly every question asks, by the quickest way there is.</summary>
internal sealed class RowCountTally(int mask, int index, TableIndex table) : Tally
{
    private readonly RawCells cells = new((int)table.Cells, hasSums: false);

    public override void Count(ChunkScan scan)
    {
        var rows = scan.Mask(mask);
        if (rows.IsEmpty) return;
        if (table.Axes is []) cells.Counts[0] += rows.Count;
        else if (table.Axes is [CodeAxis axis]) HistogramKernel.Add(scan.Chunk.Byte(axis.Column), rows, axis.Stored, cells.Counts);
        else HistogramKernel.Add(scan.Places(index), rows, cells.Counts);
    }

    public override void Add(Tally other) => cells.Add(((RowCountTally)other).cells);

    public override RawCells Finish() => cells;
}
