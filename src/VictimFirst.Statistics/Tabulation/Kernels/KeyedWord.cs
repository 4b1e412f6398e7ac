using System.Runtime.CompilerServices;

namespace VictimFirst.Statistics.Tabulation.Kernels;

/// <summary>
/// A count and a sum of record keys in one word: the count in the lower half, the sum modulo 2^32 in the upper, where what passes over
/// falls off. So a row is one addition, as it is where rows are counted alone, and words add and subtract as the two would.
/// </summary>
internal static class KeyedWord
{
    public const int KeyShift = 32;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Of(int count, uint key) => ((ulong)key << KeyShift) | (uint)count;

    public static int CountOf(ulong word) => (int)(uint)word;

    public static uint KeyOf(ulong word) => (uint)(word >> KeyShift);
}
