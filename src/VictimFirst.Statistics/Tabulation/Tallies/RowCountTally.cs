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
    private readonly CodeCounts? codes;
    private readonly PlaceCounts? places;

    public RowCountTally(int mask, int index, TableIndex table)
    {
        (this.mask, this.index, this.table) = (mask, index, table);
        cells = new RawCells((int)table.Cells, hasSums: false);
        if (table.Axes is [CodeAxis axis]) codes = new CodeCounts(axis.Stored);
        else if (table.Axes is not []) places = new PlaceCounts((int)table.Cells);
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
                codes!.Add(axis.Column, rows, scan);
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
        codes?.Add(counted.codes!);
        places?.Add(counted.places!);
    }

    public override RawCells Finish()
    {
        codes?.SumInto(cells.Counts);
        places?.SumInto(cells.Counts);
        return cells;
    }
}
