using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using VictimFirst.Statistics.Cube.Columns;
using VictimFirst.Statistics.Tabulation.Masks;

namespace VictimFirst.Statistics.Tabulation.Kernels;

/// <summary>Counts the rows of a mask by the code of one column.</summary>
internal static class HistogramKernel
{
    /// <summary>Comparing 64 rows with one code costs about as much as this many rows one by one.</summary>
    private const int RowsPerComparison = 2;

    /// <param name="counts">One a code below <paramref name="stored"/>, and one for the cells from there on.</param>
    public static void Add(ByteCells column, Mask mask, int stored, int[] counts)
    {
        if (mask.IsEmpty) return;
        if (!column.IsDense) AddSparse(column, mask, stored, counts);
        else if (stored * mask.Words.Length < mask.Count * RowsPerComparison) AddByComparing(column.Padded, mask, stored, counts);
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

    /// <summary>
    /// One comparison of 64 rows and one count of bits a code: no memory is written, so equal neighbours, which make a row-by-row count
    /// wait for itself, cost nothing more.
    /// </summary>
    private static void AddByComparing(ReadOnlySpan<byte> cells, Mask mask, int stored, int[] counts)
    {
        var left = mask.Count;
        for (var code = 0; code < stored && left > 0; code++)
        {
            var count = CountEqual(cells, (byte)code, mask.Words);
            counts[code] += count;
            left -= count;
        }

        counts[stored] += left;
    }

    /// <summary>How many rows of a mask hold a code.</summary>
    private static int CountEqual(ReadOnlySpan<byte> cells, byte code, ReadOnlySpan<ulong> words)
    {
        ref var rows = ref MemoryMarshal.GetReference(cells);
        ref var word = ref MemoryMarshal.GetReference(words);
        ulong count = 0;
        if (!Vector512.IsHardwareAccelerated)
        {
            for (var block = 0; block < words.Length; block++)
            {
                var equal = CompareKernel.Equal(ref Unsafe.Add(ref rows, block * RowBlocks.Rows), code);
                count += (ulong)BitOperations.PopCount(equal & words[block]);
            }

            return (int)count;
        }

        var wanted = Vector512.Create(code);
        nuint at = 0;
        for (; at + 4 <= (nuint)words.Length; at += 4)
        {
            ref var block = ref Unsafe.Add(ref rows, at * RowBlocks.Rows);
            var first = Vector512.Equals(Vector512.LoadUnsafe(ref block), wanted).ExtractMostSignificantBits();
            var second = Vector512.Equals(Vector512.LoadUnsafe(ref block, 64), wanted).ExtractMostSignificantBits();
            var third = Vector512.Equals(Vector512.LoadUnsafe(ref block, 128), wanted).ExtractMostSignificantBits();
            var fourth = Vector512.Equals(Vector512.LoadUnsafe(ref block, 192), wanted).ExtractMostSignificantBits();
            count += ulong.PopCount(first & Unsafe.Add(ref word, at)) + ulong.PopCount(second & Unsafe.Add(ref word, at + 1));
            count += ulong.PopCount(third & Unsafe.Add(ref word, at + 2)) + ulong.PopCount(fourth & Unsafe.Add(ref word, at + 3));
        }

        for (; at < (nuint)words.Length; at++)
        {
            var last = Vector512.Equals(Vector512.LoadUnsafe(ref rows, at * RowBlocks.Rows), wanted).ExtractMostSignificantBits();
            count += ulong.PopCount(last & Unsafe.Add(ref word, at));
        }

        return (int)count;
    }
}
