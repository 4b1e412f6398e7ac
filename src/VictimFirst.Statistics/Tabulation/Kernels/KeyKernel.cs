using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using VictimFirst.Statistics.Cube.Columns;

namespace VictimFirst.Statistics.Tabulation.Kernels;

/// <summary>Adds up the record keys of blocks of 64 rows, sixteen keys at a time, of the rows whose bit is set.</summary>
internal static class KeyKernel
{
    private const int Lanes = 16;

    /// <summary>So many codes at once, because the keys are then loaded and masked once for all of them.</summary>
    public const int CodesTogether = 4;

    /// <summary>The keys' sum modulo 2^32.</summary>
    public static uint Sum(ReadOnlySpan<uint> keys, ReadOnlySpan<ulong> blocks)
    {
        ref var key = ref MemoryMarshal.GetReference(keys);
        var sum = Vector512<uint>.Zero;
        for (var block = 0; block < blocks.Length; block++)
        {
            if (blocks[block] == 0) continue;
            ref var first = ref Unsafe.Add(ref key, block * RowBlocks.Rows);
            for (var part = 0; part < RowBlocks.Rows; part += Lanes) sum += Chosen(ref Unsafe.Add(ref first, part), blocks[block] >> part);
        }

        return Vector512.Sum(sum);
    }

    /// <summary>Each of 64 rows as a <see cref="KeyedWord"/>, zero where its bit is not set.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Widen(ref uint keys, ulong bits, ref ulong words)
    {
        var (lanes, one) = (Vector512.Create(1UL, 2, 4, 8, 16, 32, 64, 128), Vector512.Create(1UL));
        for (nuint row = 0; row < RowBlocks.Rows; row += 8)
        {
            var wide = Vector512.WidenLower(Vector256.LoadUnsafe(ref keys, row).ToVector512Unsafe());
            var word = Vector512.ShiftLeft(wide, KeyedWord.KeyShift) | one;
            (Vector512.Equals(Vector512.Create(bits >> (int)row) & lanes, lanes) & word).StoreUnsafe(ref words, row);
        }
    }

    /// <summary>Writes of the rows that hold a code, and of each of the three after it, the <see cref="KeyedWord"/>.</summary>
    /// <returns>The keys' sum of all the rows whose bit is set.</returns>
    public static uint SumByCode(ReadOnlySpan<byte> codes, int code, ReadOnlySpan<uint> keys, ReadOnlySpan<ulong> blocks, Span<ulong> words)
    {
        ref var row = ref MemoryMarshal.GetReference(codes);
        ref var key = ref MemoryMarshal.GetReference(keys);
        var (count0, count1, count2, count3) = (0UL, 0UL, 0UL, 0UL);
        var all = Vector512<uint>.Zero;
        var (sum0, sum1, sum2, sum3) = (Vector512<uint>.Zero, Vector512<uint>.Zero, Vector512<uint>.Zero, Vector512<uint>.Zero);
        for (var block = 0; block < blocks.Length; block++)
        {
            var bits = blocks[block];
            if (bits == 0) continue;
            var first = (nuint)block * RowBlocks.Rows;
            ref var rows = ref Unsafe.Add(ref row, first);
            count0 += ulong.PopCount(CompareKernel.Equal(ref rows, (byte)code) & bits);
            count1 += ulong.PopCount(CompareKernel.Equal(ref rows, (byte)(code + 1)) & bits);
            count2 += ulong.PopCount(CompareKernel.Equal(ref rows, (byte)(code + 2)) & bits);
            count3 += ulong.PopCount(CompareKernel.Equal(ref rows, (byte)(code + 3)) & bits);
            for (var part = 0; part < RowBlocks.Rows; part += Lanes)
            {
                var chosen = Chosen(ref Unsafe.Add(ref key, first + (nuint)part), bits >> part);
                all += chosen;
                var wide = Widened(ref Unsafe.Add(ref rows, part));
                sum0 = Vector512.ConditionalSelect(Vector512.Equals(wide, Vector512.Create((uint)code)), sum0 + chosen, sum0);
                sum1 = Vector512.ConditionalSelect(Vector512.Equals(wide, Vector512.Create((uint)code + 1)), sum1 + chosen, sum1);
                sum2 = Vector512.ConditionalSelect(Vector512.Equals(wide, Vector512.Create((uint)code + 2)), sum2 + chosen, sum2);
                sum3 = Vector512.ConditionalSelect(Vector512.Equals(wide, Vector512.Create((uint)code + 3)), sum3 + chosen, sum3);
            }
        }

        words[0] = KeyedWord.Of((int)count0, Vector512.Sum(sum0));
        words[1] = KeyedWord.Of((int)count1, Vector512.Sum(sum1));
        words[2] = KeyedWord.Of((int)count2, Vector512.Sum(sum2));
        words[3] = KeyedWord.Of((int)count3, Vector512.Sum(sum3));
        return Vector512.Sum(all);
    }

    /// <summary>Sixteen keys, zero where the bit is not set.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<uint> Chosen(ref uint keys, ulong bits)
    {
        var lanes = Vector512.Create(
            1u, 1u << 1, 1u << 2, 1u << 3, 1u << 4, 1u << 5, 1u << 6, 1u << 7,
            1u << 8, 1u << 9, 1u << 10, 1u << 11, 1u << 12, 1u << 13, 1u << 14, 1u << 15);
        return Vector512.Equals(Vector512.Create((uint)bits) & lanes, lanes) & Vector512.LoadUnsafe(ref keys);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<uint> Widened(ref byte codes) =>
        Vector512.WidenLower(Vector256.WidenLower(Vector128.LoadUnsafe(ref codes).ToVector256Unsafe()).ToVector512Unsafe());
}
