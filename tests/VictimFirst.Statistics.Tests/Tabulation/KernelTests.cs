using VictimFirst.Statistics.Cube.Columns;
using VictimFirst.Statistics.Tabulation;
using VictimFirst.Statistics.Tabulation.Kernels;
using VictimFirst.Statistics.Tabulation.Masks;

namespace VictimFirst.Statistics.Tests.Tabulation;

/// <summary>Each kernel beside the plainest loop there is, on rows that fill their last block and on rows that do not.</summary>
public class KernelTests
{
    public static TheoryData<int, int> RowsAndSeeds => new()
    {
        { 1, 1 }, { 63, 2 }, { 64, 3 }, { 65, 4 }, { 255, 5 }, { 1_000, 6 }, { 16_384, 7 },
    };

    [Theory]
    [MemberData(nameof(RowsAndSeeds))]
    public void Comparing_WithARangeOrASet_FindsTheRowsALoopFinds(int rows, int seed)
    {
        var random = new Random(seed);
        var cells = new byte[rows];
        random.NextBytes(cells);
        var members = new bool[256];
        for (var code = 0; code < 256; code++) members[code] = random.Next(2) == 0;
        var (first, last) = ((byte)random.Next(128), (byte)random.Next(128, 256));

        Assert.Equal(
            cells.Select(cell => members[cell]),
            Bits(rows, words => CompareKernel.InSet(RowBlocks.Pad<byte>(cells), members, words)));
        Assert.Equal(
            cells.Select(cell => cell >= first && cell <= last),
            Bits(rows, words => CompareKernel.InRange(RowBlocks.Pad<byte>(cells), first, last, words)));
    }

    [Theory]
    [MemberData(nameof(RowsAndSeeds))]
    public void Comparing_DaysWithARange_FindsTheRowsALoopFinds(int rows, int seed)
    {
        var random = new Random(seed);
        ushort[] days = [.. Enumerable.Range(0, rows).Select(_ => random.Next(5) == 0 ? Day.None : (ushort)random.Next(60_000))];
        (ushort, ushort)[] ranges = [(0, Day.Last), (0, Day.None), (30_000, Day.None), (100, 100), (Day.None, Day.None), (7, 45_000)];
        foreach (var (first, last) in ranges)
        {
            Assert.Equal(
                days.Select(day => day >= first && day <= last),
                Bits(rows, words => CompareKernel.InRange(RowBlocks.Pad<ushort>(days), first, last, words)));
        }
    }

    [Theory]
    [MemberData(nameof(RowsAndSeeds))]
    public void Histogram_OfADenseOrSparseColumn_CountsAsALoop(int rows, int seed)
    {
        var kinds =
            from stored in (int[])[8, 30]
            from oneInCommon in (int[])[1, 20]
            from belongs in (int[])[1, 2, 40]
            select (stored, oneInCommon, belongs);
        foreach (var (stored, oneInCommon, belongs) in kinds)
        {
            var random = new Random(seed);
            byte[] cells = [.. Enumerable.Range(0, rows).Select(_ => Cell(random, oneInCommon, stored))];
            var mask = Mask(rows, _ => random.Next(belongs) == 0);
            var expected = new int[stored + 1];
            for (var row = 0; row < rows; row++)
            {
                if (mask.Contains(row)) expected[Math.Min(cells[row], (byte)stored)]++;
            }

            var (counts, summed) = (new CodeCounts(stored), new int[stored + 1]);
            counts.Add(ByteColumn.Gender, mask, Scan(cells));
            counts.SumInto(summed);

            Assert.Equal(expected, summed);
        }
    }

    [Theory]
    [InlineData(20, 1)]
    [InlineData(20, 9)]
    [InlineData(5_000, 1)]
    [InlineData(5_000, 9)]
    public void PlaceCounts_InTablesOfAnySize_CountAsALoop(int cells, int belongs)
    {
        const int Rows = 1_000;
        var random = new Random(cells + belongs);
        ushort[] places = [.. Enumerable.Range(0, RowBlocks.Of(Rows) * RowBlocks.Rows).Select(_ => (ushort)random.Next(cells))];
        var mask = Mask(Rows, _ => random.Next(belongs) == 0);
        var expected = new int[cells];
        for (var row = 0; row < Rows; row++) expected[places[row]] += mask.Contains(row) ? 1 : 0;

        var (counts, summed) = (new PlaceCounts(cells), new int[cells]);
        counts.Add(places, mask);
        counts.SumInto(summed);

        Assert.Equal(expected, summed);
    }

    /// <summary>Mostly 3 where asked for; now and then without a category.</summary>
    private static byte Cell(Random random, int oneInCommon, int stored) =>
        random.Next(oneInCommon) > 0 ? (byte)3 : random.Next(9) == 0 ? (byte)255 : (byte)random.Next(stored);

    private delegate void Writing(Span<ulong> words);

    /// <summary>At a chunk with one column.</summary>
    private static ChunkScan Scan(byte[] cells)
    {
        var bytes = new ByteCells?[Chunk.ByteColumns];
        bytes[(int)ByteColumn.Gender] = ByteCells.Of(cells, null);
        var scan = new ChunkScan(new MaskList(), []);
        scan.MoveTo(new Chunk
        {
            Count = cells.Length,
            Ids = null,
            People = null,
            Days = [],
            Bytes = bytes,
            Minutes = [],
            Caseworkers = null,
            Impairments = MaskFacts.None,
            Needs = NeedsFacts.None,
            Support = SupportFacts.None,
            EndOfCase = EndOfCaseFacts.None,
        });
        return scan;
    }

    private static IEnumerable<bool> Bits(int rows, Writing write)
    {
        var words = new ulong[RowBlocks.Of(rows)];
        write(words);
        return [.. Enumerable.Range(0, rows).Select(row => (words[row / 64] >> (row % 64) & 1) != 0)];
    }

    private static Mask Mask(int rows, Func<int, bool> belongs)
    {
        var mask = new Mask();
        mask.Begin(0, rows);
        mask.SetAll(false);
        for (var row = 0; row < rows; row++)
        {
            if (belongs(row)) mask.Set(row);
        }

        mask.Finish();
        return mask;
    }
}
