using VictimFirst.Statistics.Cube;
using VictimFirst.Statistics.Cube.Columns;
using VictimFirst.Statistics.Tabulation.Kernels;
using VictimFirst.Statistics.Tabulation.Masks;
using VictimFirst.Statistics.Tabulation.Tallies;

namespace VictimFirst.Statistics.Tests.Tabulation;

/// <summary>
/// Counts with sums of keys beside the plainest loop there is, by wide vectors and row by row: on rows that fill their last block and rows
/// that do not, with masks of every share of them.
/// </summary>
public class KeyedCountsTests
{
    private static readonly double[] Shares = [0, 0.002, 0.1, 0.2, 0.5, 0.9, 1];

    public static TheoryData<int, bool> RowsAndWidths
    {
        get
        {
            var data = new TheoryData<int, bool>();
            foreach (var rows in (int[])[1, 63, 64, 65, 255, 1_000, Chunk.Capacity - 1, Chunk.Capacity])
            {
                data.Add(rows, true);
                data.Add(rows, false);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(RowsAndWidths))]
    public void Total_OfAMask_IsALoops(int rows, bool isWide)
    {
        var random = new Random(rows);
        var keys = Keys(random, rows);
        foreach (var mask in Masks(random, rows))
        {
            var word = KeyedCounts.Total(mask, ChunkOf(rows, keys), isWide);

            AssertEqual(Naive(1, rows, keys, mask, _ => 0), Single(word));
        }
    }

    [Theory]
    [MemberData(nameof(RowsAndWidths))]
    public void Add_OfCodesFewAndMany_IsALoops(int rows, bool isWide)
    {
        var random = new Random(rows);
        foreach (var stored in (int[])[1, 3, 4, 5, 13, 14, 15, 100])
        {
            var (keys, cells) = (Keys(random, rows), Codes(random, rows, stored, oneInCommon: 1));
            foreach (var mask in Masks(random, rows))
            {
                var counts = new KeyedCounts(stored + 1, byCode: true, isWide);
                counts.Add(RowBlocks.Pad<byte>(cells), stored, keys, mask);

                AssertEqual(Naive(stored + 1, rows, keys, mask, row => Math.Min((int)cells[row], stored)), counts.Finish());
            }
        }
    }

    [Theory]
    [MemberData(nameof(RowsAndWidths))]
    public void Add_OfAColumnWithOneCommonValue_IsALoops(int rows, bool isWide)
    {
        const int Stored = 9;
        var random = new Random(rows);
        var (keys, cells) = (Keys(random, rows), Codes(random, rows, Stored, oneInCommon: 20));
        var sparse = ByteCells.Of(cells, null);
        Assert.False(sparse.IsDense);
        foreach (var mask in Masks(random, rows))
        {
            var counts = new KeyedCounts(Stored + 1, byCode: true, isWide);
            counts.Add(sparse, keys, mask, KeyedCounts.Total(mask, ChunkOf(rows, keys), isWide));

            AssertEqual(Naive(Stored + 1, rows, keys, mask, row => Math.Min((int)cells[row], Stored)), counts.Finish());
        }
    }

    [Theory]
    [MemberData(nameof(RowsAndWidths))]
    public void Add_OfPlacesInTablesOfAnySize_IsALoops(int rows, bool isWide)
    {
        var random = new Random(rows);
        foreach (var cells in (int[])[1, 30, 1_024, 1_025, ushort.MaxValue + 1])
        {
            var keys = Keys(random, rows);
            ushort[] places = [.. Enumerable.Range(0, RowBlocks.Of(rows) * RowBlocks.Rows).Select(_ => (ushort)random.Next(cells))];
            foreach (var mask in Masks(random, rows))
            {
                var counts = new KeyedCounts(cells, byCode: false, isWide);
                counts.Add(places, keys, mask);

                AssertEqual(Naive(cells, rows, keys, mask, row => places[row]), counts.Finish());
            }
        }
    }

    [Fact]
    public void Add_OfTwoWorkers_IsTheSumOfBoth()
    {
        var random = new Random(5);
        var (keys, cells) = (Keys(random, 500), Codes(random, 500, 6, oneInCommon: 1));
        KeyedCounts[] workers = [new(7, byCode: true, isWide: true), new(7, byCode: true, isWide: false)];
        var mask = Mask(500, _ => true);
        foreach (var worker in workers) worker.Add(RowBlocks.Pad<byte>(cells), 6, keys, mask);

        workers[0].Add(workers[1]);

        var expected = Naive(7, 500, keys, mask, row => Math.Min((int)cells[row], 6));
        expected.Add(Naive(7, 500, keys, mask, row => Math.Min((int)cells[row], 6)));
        AssertEqual(expected, workers[0].Finish());
    }

    private static RawCells Naive(int cells, int rows, uint[] keys, Mask mask, Func<int, int> cellOf)
    {
        var raw = new RawCells(cells, hasSums: false, hasKeys: true);
        for (var row = 0; row < rows; row++)
        {
            if (!mask.Contains(row)) continue;
            raw.Counts[cellOf(row)]++;
            raw.Keys![cellOf(row)] += keys[row];
        }

        return raw;
    }

    private static RawCells Single(ulong word)
    {
        var raw = new RawCells(1, hasSums: false, hasKeys: true);
        (raw.Counts[0], raw.Keys![0]) = (KeyedWord.CountOf(word), KeyedWord.KeyOf(word));
        return raw;
    }

    private static void AssertEqual(RawCells expected, RawCells actual)
    {
        Assert.Equal(expected.Counts, actual.Counts);
        Assert.Equal(expected.Keys!, actual.Keys!);
    }

    /// <summary>Large, so that every sum passes over, and zero past the rows.</summary>
    private static uint[] Keys(Random random, int rows) =>
        RowBlocks.Pad<uint>([.. Enumerable.Range(0, rows).Select(_ => uint.MaxValue - (uint)random.Next())]);

    /// <summary>Mostly 0 where asked for; now and then without a category.</summary>
    private static byte[] Codes(Random random, int rows, int stored, int oneInCommon) =>
    [
        .. Enumerable.Range(0, rows).Select(_ => random.Next(oneInCommon) > 0 ? (byte)0
            : random.Next(9) == 0 ? CategoryList.None
            : (byte)random.Next(stored)),
    ];

    private static IEnumerable<Mask> Masks(Random random, int rows)
    {
        foreach (var share in Shares) yield return Mask(rows, _ => random.NextDouble() < share);

        // A run of rows that begins and ends within blocks, as a period of time is.
        yield return Mask(rows, row => row >= rows / 3 && row <= rows * 2 / 3);
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

    private static Chunk ChunkOf(int rows, uint[] keys) => new Chunk
    {
        Count = rows,
        Ids = null,
        People = null,
        Days = [],
        Bytes = [],
        Minutes = [],
        Caseworkers = null,
        Impairments = MaskFacts.None,
        Needs = NeedsFacts.None,
        Support = SupportFacts.None,
        EndOfCase = EndOfCaseFacts.None,
    }.With(keys);
}
