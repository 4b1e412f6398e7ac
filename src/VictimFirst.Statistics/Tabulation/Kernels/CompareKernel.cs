using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using VictimFirst.Statistics.Cube.Columns;

namespace VictimFirst.Statistics.Tabulation.Kernels;

/// <summary>Compares blocks of 64 rows with a constant, one bit a row.</summary>
internal static class CompareKernel
{
    /// <summary>Rows whose cell lies from one to another, inclusive.</summary>
    public static void InRange(ReadOnlySpan<byte> cells, byte first, byte last, Span<ulong> words)
    {
        ref var start = ref MemoryMarshal.GetReference(cells);
        for (var block = 0; block < words.Length; block++)
        {
            // One comparison: what lies below wraps round to above.
            words[block] = AtMost(ref Unsafe.Add(ref start, block * RowBlocks.Rows), first, (byte)(last - first));
        }
    }

    /// <summary>Rows whose day lies from one to another, inclusive.</summary>
    public static void InRange(ReadOnlySpan<ushort> days, ushort first, ushort last, Span<ulong> words)
    {
        ref var start = ref MemoryMarshal.GetReference(days);
        var width = (ushort)(last - first);
        for (var block = 0; block < words.Length; block++)
        {
            ref var rows = ref Unsafe.Add(ref start, block * RowBlocks.Rows);
            words[block] = AtMost(ref rows, first, width) | (AtMost(ref Unsafe.Add(ref rows, 32), first, width) << 32);
        }
    }

    /// <summary>Rows whose cell is one of a set, by two look-ups of four bits each.</summary>
    public static void InSet(ReadOnlySpan<byte> cells, ReadOnlySpan<bool> members, Span<ulong> words)
    {
        // For each low half of a byte, which of the high halves 0 to 7 (and 8 to 15) belong, one bit each.
        Span<byte> low = stackalloc byte[16];
        Span<byte> high = stackalloc byte[16];
        for (var code = 0; code < 256; code++)
        {
            if (members[code]) (code < 128 ? low : high)[code & 15] |= (byte)(1 << ((code >> 4) & 7));
        }

        var (toLow, toHigh) = (Vector128.Create<byte>(low), Vector128.Create<byte>(high));
        var bits = Vector128.Create((byte)1, 2, 4, 8, 16, 32, 64, 128, 1, 2, 4, 8, 16, 32, 64, 128);
        var half = Vector128.Create((byte)15);
        ref var start = ref MemoryMarshal.GetReference(cells);
        for (var block = 0; block < words.Length; block++)
        {
            ulong word = 0;
            for (var part = 0; part < 4; part++)
            {
                var cell = Vector128.LoadUnsafe(ref start, (nuint)((block * RowBlocks.Rows) + (part * 16)));
                var lower = cell & half;
                var upper = Vector128.ShiftRightLogical(cell, 4) & half;
                var row = Vector128.ConditionalSelect(
                    Vector128.GreaterThan(upper, Vector128.Create((byte)7)),
                    Vector128.Shuffle(toHigh, lower),
                    Vector128.Shuffle(toLow, lower));
                var isMember = Vector128.Equals(row & Vector128.Shuffle(bits, upper), Vector128<byte>.Zero);
                word |= (ulong)(ushort)~isMember.ExtractMostSignificantBits() << (part * 16);
            }

            words[block] = word;
        }
    }

    /// <summary>Which of 64 rows equal a cell.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Equal(ref byte rows, byte cell)
    {
        if (Vector512.IsHardwareAccelerated)
        {
            return Vector512.Equals(Vector512.LoadUnsafe(ref rows), Vector512.Create(cell)).ExtractMostSignificantBits();
        }

        var lower = Vector256.Equals(Vector256.LoadUnsafe(ref rows), Vector256.Create(cell)).ExtractMostSignificantBits();
        var upper = Vector256.Equals(Vector256.LoadUnsafe(ref rows, 32), Vector256.Create(cell)).ExtractMostSignificantBits();
        return lower | ((ulong)upper << 32);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong AtMost(ref byte rows, byte first, byte width)
    {
        if (Vector512.IsHardwareAccelerated)
        {
            var above = Vector512.LoadUnsafe(ref rows) - Vector512.Create(first);
            return Vector512.LessThanOrEqual(above, Vector512.Create(width)).ExtractMostSignificantBits();
        }

        var lower = Vector256.LessThanOrEqual(Vector256.LoadUnsafe(ref rows) - Vector256.Create(first), Vector256.Create(width));
        var upper = Vector256.LessThanOrEqual(Vector256.LoadUnsafe(ref rows, 32) - Vector256.Create(first), Vector256.Create(width));
        return lower.ExtractMostSignificantBits() | ((ulong)upper.ExtractMostSignificantBits() << 32);
    }

    /// <summary>Which of 32 rows lie in the range.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong AtMost(ref ushort rows, ushort first, ushort width)
    {
        if (Vector512.IsHardwareAccelerated)
        {
            var above = Vector512.LoadUnsafe(ref rows) - Vector512.Create(first);
            return Vector512.LessThanOrEqual(above, Vector512.Create(width)).ExtractMostSignificantBits();
        }

        var lower = Vector256.LessThanOrEqual(Vector256.LoadUnsafe(ref rows) - Vector256.Create(first), Vector256.Create(width));
        var upper = Vector256.LessThanOrEqual(Vector256.LoadUnsafe(ref rows, 16) - Vector256.Create(first), Vector256.Create(width));
        return lower.ExtractMostSignificantBits() | ((ulong)upper.ExtractMostSignificantBits() << 16);
    }
}
