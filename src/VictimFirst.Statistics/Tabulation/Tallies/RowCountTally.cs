using VictimFirst.Statistics.Tabulation.Kernels;
using VictimFirst.Statistics.Tabulation.Planning;

namespace VictimFirst.Statistics.Tabulation.Tallies;

/// <summary>
/// How many rows of a mask each cell of a narrow table has: what nearly every question asks, by the quickest way there is.
/// </summary>
internal sealed class RowCountTally : Tally
{
    private readonly int mask;
    private readonly int index;
    private readonly TableIndex table;
    private readonly RawCells cells;
    private readonly PlaceCounts? places;

    public RowCountTally(int mask, int index, TableIndex table)
    {
        (this.mask, this.index, this.table) = (mask, index, table);
        cells = new RawCells((int)table.Cells, hasSums: false);
        if (table.Axes is not ([] or [CodeAxis])) places = new PlaceCounts((int)table.Cells);
    }

    public override void Count(ChunkScan scan)
    {
        var rows = scan.Mask(mask);
        if (rows.IsEmpty) return;
        switch (table.Axes)
        {
            case []:
                cells.Counts[0] += rows.Count;
                break;
            case [CodeAxis axis]:
                HistogramKernel.Add(scan.Chunk.Byte(axis.Column), rows, axis.Stored, cells.Counts);
                break;
            case [DayAxis axis] when DayKernel.CanCompare(scan.Chunk.Day(axis.Column), axis):
                DayKernel.Add(scan.Chunk.Day(axis.Column), rows, axis, cells.Counts);
                break;
            default:
                places!.Add(scan.Places(index), rows);
                break;
        }
    }

    public override void Add(Tally other)
    {
        var counted = (RowCountTally)other;
        cells.Add(counted.cells);
        places?.Add(counted.places!);
    }

    public override RawCells Finish()
    {
        places?.SumInto(cells.Counts);
        return cells;
    }
}
