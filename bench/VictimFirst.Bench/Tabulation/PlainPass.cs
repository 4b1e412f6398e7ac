using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using VictimFirst.Statistics.Cube;
using VictimFirst.Statistics.Cube.Columns;

namespace VictimFirst.Bench.Tabulation;

/// <summary>
/// The least that a line could cost: every byte of its columns read once and added to a sum, chunk by chunk, by one thread.
/// </summary>
internal static class PlainPass
{
    public static ulong Read(CaseCube cube, TabulationLine line)
    {
        var sum = Vector512<ulong>.Zero;
        foreach (var chunk in cube.Tables.Referrals)
        {
            foreach (var column in line.Days) sum += Sum(MemoryMarshal.AsBytes(chunk.Day(column).Padded));
            foreach (var column in line.Bytes)
            {
                var cells = chunk.Byte(column);
                sum += Sum(cells.IsDense ? cells.Padded : cells.Values);
                if (!cells.IsDense) sum += Sum(MemoryMarshal.AsBytes(cells.Rows));
            }
        }

        return Vector512.Sum(sum);
    }

    private static Vector512<ulong> Sum(ReadOnlySpan<byte> bytes)
    {
        var words = MemoryMarshal.Cast<byte, ulong>(bytes);
        ref var start = ref MemoryMarshal.GetReference(words);
        var (first, second) = (Vector512<ulong>.Zero, Vector512<ulong>.Zero);
        nuint word = 0;
        for (; word + 16 <= (nuint)words.Length; word += 16)
        {
            first += Vector512.LoadUnsafe(ref start, word);
            second += Vector512.LoadUnsafe(ref start, word + 8);
        }

        return first + second;
    }
}
