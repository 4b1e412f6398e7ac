using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using VictimFirst.Statistics.Cube.Columns;
using VictimFirst.Statistics.Tabulation.Masks;

namespace VictimFirst.Statistics.Tabulation.Kernels;

/// <summary>Counts the rows of a mask by their cell.</summary>
internal static class HistogramKernel
{
    /// <summary>A column is compared with each code where so many rows belong that this costs less than to go row by row.</summary>
    private const int ComparisonsPerRow = 4;

    /// <param name="counts">One a code below <paramref name="stored"/>, and one for the cells from there on.</param>
    public static void Add(ByteCells column, Mask mask, int stored, int[] counts)
    {
        if (mask.IsEmpty) return;
        if (!column.IsDense) AddSparse(column, mask, stored, counts);
        else if (stored * mask.Words.Length < mask.Count * ComparisonsPerRow) AddByComparing(column.Padded, mask, stored, counts);
        else AddRows(column.Padded, mask.Rows, stored, counts);
    }

    private static void AddSparse(ByteCells column, Mask mask, int stored, int[] counts)
    {
        var left = mask.Count;
        var rows = column.Rows;
        var values = column.Values;
        for (var i = 0; i < rows.Length; i++)
        {
            if (!mask.Contains(rows[i])) continue;
            counts[Math.Min(values[i], stored)]++;
            left--;
        }

        counts[Math.Min(column.Common, stored)] += left;
    }

    private static void AddRows(ReadOnlySpan<byte> cells, ReadOnlySpan<ushort> rows, int stored, int[] counts)
    {
        foreach (var row in rows) counts[Math.Min(cells[row], stored)]++;
    }

    /// <summary>One comparison of 64 rows and one count of bits a code: no memory is written, so equal neighbours cost nothing more.</summary>
    private static void AddByComparing(ReadOnlySpan<byte> cells, Mask mask, int stored, int[] counts)
    {
        ref var start = ref MemoryMarshal.GetReference(cells);
        ref var words = ref MemoryMarshal.GetReference(mask.Words);
        var (blocks, left) = (mask.Words.Length, mask.Count);
        for (var code = 0; code < stored && left > 0; code++)
        {
            var count = 0;
            for (var block = 0; block < blocks; block++)
            {
                var rows = CompareKernel.Equal(ref Unsafe.Add(ref start, block * RowBlocks.Rows), (byte)code);
                count += BitOperations.PopCount(rows & Unsafe.Add(ref words, block));
            }

            counts[code] += count;
            left -= count;
        }

        counts[stored] += left;
    }

    /// <param name="cells">Each row's cell of a table, as long as its blocks.</param>
    public static void Add(ReadOnlySpan<ushort> cells, Mask mask, int[] counts)
    {
        if (mask.IsFull) AddAll(cells[..mask.Of], counts);
        else foreach (var row in mask.Rows) counts[cells[row]]++;
    }

    private static void AddAll(ReadOnlySpan<ushort> cells, int[] counts)
    {
        foreach (var cell in cells) counts[cell]++;
    }
}
