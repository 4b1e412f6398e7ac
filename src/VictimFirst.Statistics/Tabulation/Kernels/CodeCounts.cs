using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using VictimFirst.Statistics.Cube.Columns;
using VictimFirst.Statistics.Tabulation.Masks;

namespace VictimFirst.Statistics.Tabulation.Kernels;

/// <summary>
/// Counts the rows of a mask by the code of one column, four times over side by side: neighbouring rows are often of one code, and would
/// wait for each other's count.
/// </summary>
/// <param name="stored">Codes are below this, or none.</param>
internal sealed class CodeCounts(int stored)
{
    private const int Copies = 4;

    /// <summary>With so few codes it is quicker to compare 64 rows with each and count bits than to go row by row.</summary>
    private const int FewCodes = 14;

    /// <summary>With fewer rows that differ, a column that is not dense is counted by them alone.</summary>
    private const int FewRows = 1_024;

    private readonly int[] counts = new int[(byte.MaxValue + 1) * Copies];

    public void Add(ByteColumn column, Mask mask, ChunkScan scan)
    {
        var cells = scan.Chunk.Byte(column);
        if (mask.IsEmpty) return;
        if (!cells.IsDense && cells.Rows.Length <= FewRows) AddSparse(cells, mask);
        else if (mask.Count < mask.Of / 8) AddRows(scan.Column(column), mask.Rows);
        else if (stored <= FewCodes) AddByComparing(scan.Column(column), mask);
        else if (mask.Count < mask.Of / 2) AddRows(scan.Column(column), mask.Rows);
        else AddAllButOthers(scan.Column(column), mask);
    }

    public void Add(CodeCounts other)
    {
        for (var place = 0; place < counts.Length; place++) counts[place] += other.counts[place];
    }

    /// <param name="cells">One a code, and one for the rows that have none.</param>
    public void SumInto(int[] cells)
    {
        for (var place = 0; place < counts.Length; place++) cells[Math.Min(place / Copies, stored)] += counts[place];
    }

    private void AddSparse(ByteCells column, Mask mask)
    {
        var left = mask.Count;
        var rows = column.Rows;
        var values = column.Values;
        for (var i = 0; i < rows.Length; i++)
        {
            if (!mask.Contains(rows[i])) continue;
            counts[(values[i] * Copies) + (i & 3)]++;
            left--;
        }

        counts[column.Common * Copies] += left;
    }

    private void AddRows(ReadOnlySpan<byte> cells, ReadOnlySpan<ushort> rows)
    {
        for (var i = 0; i < rows.Length; i++) counts[(cells[rows[i]] * Copies) + (i & 3)]++;
    }

    /// <summary>Every row, and then the few that do not belong taken away again.</summary>
    private void AddAllButOthers(ReadOnlySpan<byte> cells, Mask mask)
    {
        ref var count = ref MemoryMarshal.GetArrayDataReference(counts);
        ref var cell = ref MemoryMarshal.GetReference(cells);
        var words = mask.Words;
        for (var block = 0; block < words.Length; block++)
        {
            ref var rows = ref Unsafe.Add(ref cell, block * RowBlocks.Rows);
            for (nuint i = 0; i < RowBlocks.Rows; i += 8)
            {
                var eight = Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref rows, i));
                Unsafe.Add(ref count, (nuint)(byte)eight * Copies)++;
                Unsafe.Add(ref count, ((nuint)(byte)(eight >> 8) * Copies) + 1)++;
                Unsafe.Add(ref count, ((nuint)(byte)(eight >> 16) * Copies) + 2)++;
                Unsafe.Add(ref count, ((nuint)(byte)(eight >> 24) * Copies) + 3)++;
                Unsafe.Add(ref count, (nuint)(byte)(eight >> 32) * Copies)++;
                Unsafe.Add(ref count, ((nuint)(byte)(eight >> 40) * Copies) + 1)++;
                Unsafe.Add(ref count, ((nuint)(byte)(eight >> 48) * Copies) + 2)++;
                Unsafe.Add(ref count, ((nuint)(eight >> 56) * Copies) + 3)++;
            }

            for (var others = ~words[block]; others != 0; others &= others - 1)
            {
                Unsafe.Add(ref count, (nuint)Unsafe.Add(ref rows, BitOperations.TrailingZeroCount(others)) * Copies)--;
            }
        }
    }

    private void AddByComparing(ReadOnlySpan<byte> cells, Mask mask)
    {
        var left = mask.Count;
        for (var code = 0; code < stored && left > 0; code++)
        {
            var count = CountEqual(cells, (byte)code, mask.Words);
            counts[code * Copies] += count;
            left -= count;
        }

        counts[stored * Copies] += left;
    }

    /// <summary>How many rows of a mask hold a code.</summary>
    private static int CountEqual(ReadOnlySpan<byte> cells, byte code, ReadOnlySpan<ulong> words)
    {
        ref var rows = ref MemoryMarshal.GetReference(cells);
        ref var word = ref MemoryMarshal.GetReference(words);
        ulong count = 0;
        nuint at = 0;
        if (Vector512.IsHardwareAccelerated)
        {
            var wanted = Vector512.Create(code);
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
        }

        for (; at < (nuint)words.Length; at++)
        {
            count += ulong.PopCount(CompareKernel.Equal(ref Unsafe.Add(ref rows, at * RowBlocks.Rows), code) & Unsafe.Add(ref word, at));
        }

        return (int)count;
    }
}
