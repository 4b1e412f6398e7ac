using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using VictimFirst.Statistics.Cube.Columns;
using VictimFirst.Statistics.Tabulation.Masks;

namespace VictimFirst.Statistics.Tabulation.Kernels;

/// <summary>
/// Counts rows by their place in a table, several times over side by side where the table is small: neighbouring rows are often of one
/// place, and would wait for each other's count.
/// </summary>
internal sealed class PlaceCounts
{
    /// <summary>Side by side they should stay in the nearest cache.</summary>
    private const int MostSlots = 8_192;

    /// <summary>Below this share of the rows it is quicker to go through a list of them.</summary>
    private const int ListBelowOneIn = 2;

    private readonly int[] counts;
    private readonly int copies;

    public PlaceCounts(int cells)
    {
        copies = cells * 4 <= MostSlots ? 4 : 1;
        counts = new int[cells * copies];
    }

    /// <param name="places">One a row, as long as the blocks.</param>
    public void Add(ReadOnlySpan<ushort> places, Mask mask)
    {
        if (mask.Count * ListBelowOneIn < mask.Of)
        {
            foreach (var row in mask.Rows) counts[places[row] * copies]++;
        }
        else
        {
            AddAllButOthers(places, mask);
        }
    }

    public void SumInto(int[] cells)
    {
        for (var place = 0; place < counts.Length; place++) cells[place / copies] += counts[place];
    }

    public void Add(PlaceCounts other)
    {
        for (var place = 0; place < counts.Length; place++) counts[place] += other.counts[place];
    }

    /// <summary>Every row, and then the few that do not belong taken away again.</summary>
    private void AddAllButOthers(ReadOnlySpan<ushort> places, Mask mask)
    {
        ref var count = ref MemoryMarshal.GetArrayDataReference(counts);
        ref var place = ref MemoryMarshal.GetReference(places);
        var words = mask.Words;
        for (var block = 0; block < words.Length; block++)
        {
            ref var rows = ref Unsafe.Add(ref place, block * RowBlocks.Rows);
            if (copies == 4)
            {
                for (nuint i = 0; i < RowBlocks.Rows; i += 4)
                {
                    Unsafe.Add(ref count, (nuint)Unsafe.Add(ref rows, i) * 4)++;
                    Unsafe.Add(ref count, ((nuint)Unsafe.Add(ref rows, i + 1) * 4) + 1)++;
                    Unsafe.Add(ref count, ((nuint)Unsafe.Add(ref rows, i + 2) * 4) + 2)++;
                    Unsafe.Add(ref count, ((nuint)Unsafe.Add(ref rows, i + 3) * 4) + 3)++;
                }
            }
            else
            {
                for (nuint i = 0; i < RowBlocks.Rows; i++) Unsafe.Add(ref count, (nuint)Unsafe.Add(ref rows, i))++;
            }

            for (var others = ~words[block]; others != 0; others &= others - 1)
            {
                counts[Unsafe.Add(ref rows, BitOperations.TrailingZeroCount(others)) * copies]--;
            }
        }
    }
}
