using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using VictimFirst.Statistics.Cube.Columns;
using VictimFirst.Statistics.Tabulation.Masks;
using VictimFirst.Statistics.Tabulation.Tallies;

namespace VictimFirst.Statistics.Tabulation.Kernels;

/// <summary>
/// Counts rows and adds up their keys by place, a <see cref="KeyedWord"/> each, several times over side by side where the table is small:
/// neighbouring rows are often of one place, and would wait for each other's sum.
/// </summary>
internal sealed class KeyedCounts
{
    /// <summary>Side by side they should stay in the nearest cache.</summary>
    private const int MostSlots = 4_096;

    /// <summary>With so few codes it is quicker to compare 64 rows with each than to go row by row.</summary>
    private const int FewCodes = 14;

    /// <summary>Below this share of the rows a list of them is quicker than comparing all with few codes.</summary>
    private const int CompareFromOneIn = 8;

    /// <summary>Below this share of the rows a list of them is quicker than to add all, zero for those not in the mask.</summary>
    private const int AddAllFromOneIn = 3;

    private readonly ulong[] words;
    private readonly int cells;
    private readonly int copies;
    private readonly bool isWide;

    /// <param name="byCode">Whether places are the codes of one column.</param>
    /// <param name="isWide">Whether rows go by vectors of 64 bytes where that is quicker; the counts are the same.</param>
    public KeyedCounts(int cells, bool byCode, bool isWide)
    {
        (this.cells, this.isWide) = (cells, isWide);
        copies = cells * 4 <= MostSlots ? 4 : 1;

        // Room for every code that a byte can hold, so that no row has to be asked whether it has one of the list.
        words = new ulong[(byCode ? byte.MaxValue + 1 : cells) * copies];
    }

    /// <summary>Of a mask's rows together.</summary>
    public static ulong Total(Mask mask, Chunk chunk, bool isWide)
    {
        if (mask.IsFull) return KeyedWord.Of(mask.Count, chunk.SumOfKeys);
        var keys = chunk.Keys!;
        if (isWide && mask.Count >= mask.Of / CompareFromOneIn) return KeyedWord.Of(mask.Count, KeyKernel.Sum(keys, mask.Words));
        var sum = 0u;
        foreach (var row in mask.Rows) sum += keys[row];
        return KeyedWord.Of(mask.Count, sum);
    }

    public void Add(int cell, ulong word) => words[cell * copies] += word;

    public void Add(KeyedCounts other)
    {
        for (var place = 0; place < words.Length; place++) words[place] += other.words[place];
    }

    /// <summary>
    /// A column that most rows have one value of: those that differ are counted, and the rest is what is left of the total.
    /// </summary>
    /// <param name="total">Of the mask's rows.</param>
    public void Add(ByteCells column, uint[] keys, Mask mask, ulong total)
    {
        var rows = column.Rows;
        var values = column.Values;
        for (var i = 0; i < rows.Length; i++)
        {
            if (!mask.Contains(rows[i])) continue;
            var word = KeyedWord.Of(1, keys[rows[i]]);
            words[(values[i] * copies) + (i & (copies - 1))] += word;
            total -= word;
        }

        words[column.Common * copies] += total;
    }

    /// <param name="codes">One a row, as long as the blocks.</param>
    /// <param name="stored">Codes are below this, or none.</param>
    public void Add(ReadOnlySpan<byte> codes, int stored, uint[] keys, Mask mask)
    {
        if (!isWide || mask.Count < mask.Of / CompareFromOneIn) AddRows(codes, keys, mask.Rows);
        else if (stored <= FewCodes) AddByComparing(codes, stored, keys, mask);
        else if (mask.Count < mask.Of / AddAllFromOneIn) AddRows(codes, keys, mask.Rows);
        else AddAll(codes, keys, mask.Words);
    }

    /// <param name="places">One a row, as long as the blocks.</param>
    public void Add(ReadOnlySpan<ushort> places, uint[] keys, Mask mask)
    {
        if (!isWide || mask.Count < mask.Of / AddAllFromOneIn) AddRows(places, keys, mask.Rows);
        else AddAll(places, keys, mask.Words);
    }

    public RawCells Finish()
    {
        var raw = new RawCells(cells, hasSums: false, hasKeys: true);
        for (var place = 0; place < words.Length; place++)
        {
            if (words[place] == 0) continue;
            var cell = Math.Min(place / copies, cells - 1);
            raw.Counts[cell] += KeyedWord.CountOf(words[place]);
            raw.Keys![cell] += KeyedWord.KeyOf(words[place]);
        }

        return raw;
    }

    private void AddByComparing(ReadOnlySpan<byte> codes, int stored, uint[] keys, Mask mask)
    {
        var left = 0UL;
        Span<ulong> counted = stackalloc ulong[KeyKernel.CodesTogether];
        for (var code = 0; code == 0 || (code < stored && KeyedWord.CountOf(left) > 0); code += counted.Length)
        {
            var all = KeyKernel.SumByCode(codes, code, keys, mask.Words, counted);
            if (code == 0) left = KeyedWord.Of(mask.Count, all);
            for (var i = 0; i < counted.Length; i++)
            {
                words[(code + i) * copies] += counted[i];
                left -= counted[i];
            }
        }

        words[stored * copies] += left;
    }

    private void AddRows<TPlace>(ReadOnlySpan<TPlace> places, uint[] keys, ReadOnlySpan<ushort> rows)
        where TPlace : struct, IBinaryInteger<TPlace>
    {
        var copy = copies - 1;
        for (var i = 0; i < rows.Length; i++)
        {
            var row = rows[i];
            words[(int.CreateTruncating(places[row]) * copies) + (i & copy)] += KeyedWord.Of(1, keys[row]);
        }
    }

    /// <summary>Every row of a block that has any, with a word of zero for those that do not belong: no row is asked about.</summary>
    private void AddAll<TPlace>(ReadOnlySpan<TPlace> places, uint[] keys, ReadOnlySpan<ulong> blocks)
        where TPlace : struct, IBinaryInteger<TPlace>
    {
        Span<ulong> ofRows = stackalloc ulong[RowBlocks.Rows];
        ref var word = ref MemoryMarshal.GetArrayDataReference(words);
        ref var ofRow = ref MemoryMarshal.GetReference(ofRows);
        for (var block = 0; block < blocks.Length; block++)
        {
            if (blocks[block] == 0) continue;
            var first = block * RowBlocks.Rows;
            KeyKernel.Widen(ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(keys), first), blocks[block], ref ofRow);
            ref var place = ref Unsafe.Add(ref MemoryMarshal.GetReference(places), first);
            if (copies == 1)
            {
                for (nuint i = 0; i < RowBlocks.Rows; i++) Unsafe.Add(ref word, PlaceOf(ref place, i)) += Unsafe.Add(ref ofRow, i);
                continue;
            }

            for (nuint row = 0; row < RowBlocks.Rows; row += 4)
            {
                Unsafe.Add(ref word, PlaceOf(ref place, row) * 4) += Unsafe.Add(ref ofRow, row);
                Unsafe.Add(ref word, (PlaceOf(ref place, row + 1) * 4) + 1) += Unsafe.Add(ref ofRow, row + 1);
                Unsafe.Add(ref word, (PlaceOf(ref place, row + 2) * 4) + 2) += Unsafe.Add(ref ofRow, row + 2);
                Unsafe.Add(ref word, (PlaceOf(ref place, row + 3) * 4) + 3) += Unsafe.Add(ref ofRow, row + 3);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static nuint PlaceOf<TPlace>(ref TPlace places, nuint row)
        where TPlace : struct, IBinaryInteger<TPlace> => nuint.CreateTruncating(Unsafe.Add(ref places, row));
}
