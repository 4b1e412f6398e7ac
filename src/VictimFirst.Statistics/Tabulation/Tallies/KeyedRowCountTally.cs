using System.Runtime.Intrinsics;
using VictimFirst.Statistics.Tabulation.Kernels;
using VictimFirst.Statistics.Tabulation.Planning;

namespace VictimFirst.Statistics.Tabulation.Tallies;

/// <summary>As <see cref="RowCountTally"/>, with the sum of the rows' record keys beside each count, in the same pass.</summary>
internal sealed class KeyedRowCountTally(int mask, int index, TableIndex table) : Tally
{
    /// <summary>With fewer rows that differ, a column that is not dense is counted by them alone.</summary>
    private const int FewRows = 2_048;

    private readonly KeyedCounts counts = new((int)table.Cells, table.Axes is [CodeAxis], Vector512.IsHardwareAccelerated);

    public override void Count(ChunkScan scan)
    {
        var rows = scan.Mask(mask);
        if (rows.IsEmpty) return;
        switch (table.Axes)
        {
            case []:
                counts.Add(0, scan.KeyedTotal(mask));
                break;
            case [CodeAxis axis] when scan.Chunk.Byte(axis.Column) is { IsDense: false, Rows.Length: <= FewRows } sparse:
                counts.Add(sparse, scan.Chunk.Keys!, rows, scan.KeyedTotal(mask));
                break;
            case [CodeAxis axis]:
                counts.Add(scan.Column(axis.Column), axis.Stored, scan.Chunk.Keys!, rows);
                break;
            default:
                counts.Add(scan.Places(index), scan.Chunk.Keys!, rows);
                break;
        }
    }

    public override void Add(Tally other) => counts.Add(((KeyedRowCountTally)other).counts);

    public override RawCells Finish() => counts.Finish();
}
