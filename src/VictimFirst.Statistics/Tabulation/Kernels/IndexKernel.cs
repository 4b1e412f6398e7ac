using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using VictimFirst.Statistics.Cube.Columns;
using VictimFirst.Statistics.Tabulation.Planning;

namespace VictimFirst.Statistics.Tabulation.Kernels;

/// <summary>Adds an axis's part of each row's place in a table: its slot times the cells that lie between two slots.</summary>
internal static class IndexKernel
{
    public static void Add(ReadOnlySpan<byte> cells, int stored, int stride, Span<ushort> index)
    {
        ref var from = ref MemoryMarshal.GetReference(cells);
        ref var to = ref MemoryMarshal.GetReference(index);
        var (highest, times) = (Vector256.Create((byte)stored), Vector256.Create((ushort)stride));
        for (nuint row = 0; row < (nuint)index.Length; row += 32)
        {
            var slots = Vector256.Min(Vector256.LoadUnsafe(ref from, row), highest);
            (Vector256.LoadUnsafe(ref to, row) + (Vector256.WidenLower(slots) * times)).StoreUnsafe(ref to, row);
            (Vector256.LoadUnsafe(ref to, row + 16) + (Vector256.WidenUpper(slots) * times)).StoreUnsafe(ref to, row + 16);
        }
    }

    public static void Add(ReadOnlySpan<byte> cells, CategoryAxis axis, int stride, Span<ushort> index)
    {
        Span<ushort> parts = stackalloc ushort[byte.MaxValue + 1];
        for (var cell = 0; cell < parts.Length; cell++) parts[cell] = (ushort)(axis.SlotOf((byte)cell) * stride);
        for (var row = 0; row < index.Length; row++) index[row] += parts[cells[row]];
    }

    public static void Add(DayCells days, DayAxis axis, int stride, Span<ushort> index)
    {
        var byDay = CalendarPeriods.Of(axis.Unit).ByDay;
        if (!days.HasNone && byDay[days.Earliest] == byDay[days.Latest])
        {
            var all = (ushort)(SlotOf(byDay[days.Earliest], axis) * stride);
            if (all != 0) foreach (ref var cell in index) cell += all;
            return;
        }

        var cells = days.Padded;
        for (var row = 0; row < index.Length; row++) index[row] += (ushort)(SlotOf(byDay[cells[row]], axis) * stride);
    }

    /// <summary>What lies outside the axis, which no row that counts does, goes with the rows that have none.</summary>
    public static int SlotOf(ushort period, DayAxis axis) => (int)Math.Min((uint)(period - axis.First), (uint)axis.Periods);
}
