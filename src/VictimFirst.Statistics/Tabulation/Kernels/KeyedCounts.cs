using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using VictimFirst.Statistics.Cube.Columns;
using VictimFirst.Statistics.Tabulation.Masks;
using VictimFirst.Statistics.Tabulation.Tallies;

namespace VictimFirst.Statistics.Tabulation.Kernels;

/// <summary>
/// Counts rows and adds up their keys by place. One word is both: the count in the lower half, the keys' sum modulo 2^32 in the upper,
/// where what passes over falls off; so a row is one addition, as it is where rows are counted alone.
/// </summary>
internal sealed class KeyedCounts
{
    private const int KeyShift = 32;

    /// <summary>Side by side, so that neighbouring rows of one place do not wait for each other; still within the nearest cache.</summary>
    private const int MostSlots = 4_096;

    /// <summary>With so few codes it is quicker to compare 64 rows with each than to go row by row.</summary>
    private const int FewCodes = 14;

    private readonly ulong[] words;
    private readonly int cells;
    private readonly int copies;

    public KeyedCounts(int cells)
    {
        this.cells = cells;
        copies = cells * 4 <= MostSlots ? 4 : 1;
        words = new ulong[cells * copies];
    }

    /// <summary>Of a mask's rows together.</summary>
    public static ulong Total(Mask mask, Chunk chunk)
    {
        if (mask.IsFull) return WordOf(mask.Count, chunk.SumOfKeys);
        ref var key = ref MemoryMarshal.GetArrayDataReference(chunk.Keys!);
        var sum = Vector512<uint>.Zero;
        var blocks = mask.Words;
        for (var block = 0; block < blocks.Length; block++)
        {
            if (blocks[block] != 0) sum += Selected(ref Unsafe.Add(ref key, block * RowBlocks.Rows), blocks[block]);
        }

        return WordOf(mask.Count, Vector512.Sum(sum));
    }

    public void Add(int cell, ulong word) => words[cell * copies] += word;

    public void Add(KeyedCounts other)
    {
        for (var place = 0; place < words.Length; place++) words[place] += other.words[place];
    }

    /// <summary>
    /// A column that most rows have one value of: those that differ are counted, and the rest is what is left of the total.
    /// </summary>
    public void Add(ByteCells column, int stored, uint[] keys, Mask mask, ulong total)
    {
        var rows = column.Rows;
        var values = column.Values;
        for (var i = 0; i < rows.Length; i++)
        {
            if (!mask.Contains(rows[i])) continue;
            var word = WordOf(1, keys[rows[i]]);
            words[(Math.Min(values[i], stored) * copies) + (i & (copies - 1))] += word;
            total -= word;
        }

        words[Math.Min(column.Common, stored) * copies] += total;
    }

    /// <param name="codes">One a row, as long as the blocks.</param>
    /// <param name="total">Of the mask's rows.</param>
    public void Add(ReadOnlySpan<byte> codes, int stored, uint[] keys, Mask mask, ulong total)
    {
        if (stored <= FewCodes)
        {
            AddByComparing(codes, stored, keys, mask, total);
            return;
        }

        Span<int> places = stackalloc int[byte.MaxValue + 1];
        for (var code = 0; code < places.Length; code++) places[code] = Math.Min(code, stored) * copies;
        ref var place = ref MemoryMarshal.GetReference(places);
        ref var word = ref MemoryMarshal.GetArrayDataReference(words);
        var blocks = mask.Words;
        var copy = copies - 1;
        for (var block = 0; block < blocks.Length; block++)
        {
            var first = block * RowBlocks.Rows;
            ref var row = ref Unsafe.Add(ref MemoryMarshal.GetReference(codes), first);
            ref var key = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(keys), first);
            if (blocks[block] == ulong.MaxValue)
            {
                for (nint i = 0; i < RowBlocks.Rows; i++)
                {
                    var cell = Unsafe.Add(ref place, (nint)Unsafe.Add(ref row, i)) + ((int)i & copy);
                    Unsafe.Add(ref word, cell) += WordOf(1, Unsafe.Add(ref key, i));
                }

                continue;
            }

            for (var bits = blocks[block]; bits != 0; bits &= bits - 1)
            {
                var i = BitOperations.TrailingZeroCount(bits);
                Unsafe.Add(ref word, Unsafe.Add(ref place, (nint)Unsafe.Add(ref row, i)) + (i & copy)) += WordOf(1, Unsafe.Add(ref key, i));
            }
        }
    }

    /// <summary>64 rows are compared with each code at once; what is left of the total has none.</summary>
    private void AddByComparing(ReadOnlySpan<byte> codes, int stored, uint[] keys, Mask mask, ulong total)
    {
        ref var row = ref MemoryMarshal.GetReference(codes);
        ref var key = ref MemoryMarshal.GetArrayDataReference(keys);
        var blocks = mask.Words;
        for (var code = 0; code < stored && (uint)total != 0; code++)
        {
            var (sum, count) = (Vector512<uint>.Zero, 0);
            for (var block = 0; block < blocks.Length; block++)
            {
                if (blocks[block] == 0) continue;
                var first = block * RowBlocks.Rows;
                var bits = CompareKernel.Equal(ref Unsafe.Add(ref row, first), (byte)code) & blocks[block];
                if (bits == 0) continue;
                count += BitOperations.PopCount(bits);
                sum += Selected(ref Unsafe.Add(ref key, first), bits);
            }

            var word = WordOf(count, Vector512.Sum(sum));
            words[code * copies] += word;
            total -= word;
        }

        words[stored * copies] += total;
    }

    /// <summary>Sums, lane by lane, of those of 64 keys whose bits are set.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<uint> Selected(ref uint keys, ulong bits)
    {
        var lanes = Vector512.Create(
            1u, 1u << 1, 1u << 2, 1u << 3, 1u << 4, 1u << 5, 1u << 6, 1u << 7,
            1u << 8, 1u << 9, 1u << 10, 1u << 11, 1u << 12, 1u << 13, 1u << 14, 1u << 15);
        var first = Vector512.Equals(Vector512.Create((uint)bits) & lanes, lanes) & Vector512.LoadUnsafe(ref keys);
        var second = Vector512.Equals(Vector512.Create((uint)(bits >> 16)) & lanes, lanes) & Vector512.LoadUnsafe(ref keys, 16);
        var third = Vector512.Equals(Vector512.Create((uint)(bits >> 32)) & lanes, lanes) & Vector512.LoadUnsafe(ref keys, 32);
        var fourth = Vector512.Equals(Vector512.Create((uint)(bits >> 48)) & lanes, lanes) & Vector512.LoadUnsafe(ref keys, 48);
        return first + second + (third + fourth);
    }

    /// <param name="places">One a row, as long as the blocks.</param>
    public void Add(ReadOnlySpan<ushort> places, uint[] keys, Mask mask)
    {
        ref var word = ref MemoryMarshal.GetArrayDataReference(words);
        var blocks = mask.Words;
        var (factor, copy) = (copies, copies - 1);
        for (var block = 0; block < blocks.Length; block++)
        {
            var first = block * RowBlocks.Rows;
            ref var place = ref Unsafe.Add(ref MemoryMarshal.GetReference(places), first);
            ref var key = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(keys), first);
            if (blocks[block] == ulong.MaxValue)
            {
                for (nint i = 0; i < RowBlocks.Rows; i++)
                {
                    Unsafe.Add(ref word, (Unsafe.Add(ref place, i) * factor) + ((int)i & copy)) += WordOf(1, Unsafe.Add(ref key, i));
                }

                continue;
            }

            for (var bits = blocks[block]; bits != 0; bits &= bits - 1)
            {
                var i = BitOperations.TrailingZeroCount(bits);
                Unsafe.Add(ref word, (Unsafe.Add(ref place, i) * factor) + (i & copy)) += WordOf(1, Unsafe.Add(ref key, i));
            }
        }
    }

    public RawCells Finish()
    {
        var raw = new RawCells(cells, hasSums: false, hasKeys: true);
        for (var cell = 0; cell < cells; cell++)
        {
            var word = 0UL;
            for (var copy = 0; copy < copies; copy++) word += words[(cell * copies) + copy];
            (raw.Counts[cell], raw.Keys![cell]) = ((int)(uint)word, (uint)(word >> KeyShift));
        }

        return raw;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong WordOf(int count, uint key) => ((ulong)key << KeyShift) | (uint)count;
}
