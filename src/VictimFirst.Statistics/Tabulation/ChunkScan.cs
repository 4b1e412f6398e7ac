using System.Runtime.Intrinsics;
using VictimFirst.Statistics.Cube.Columns;
using VictimFirst.Statistics.Tabulation.Kernels;
using VictimFirst.Statistics.Tabulation.Masks;
using VictimFirst.Statistics.Tabulation.Planning;

namespace VictimFirst.Statistics.Tabulation;

/// <summary>
/// One chunk after another under the eyes of one worker. What several tallies need of a chunk (masks, places in tables, columns written
/// out) is made at most once, when it is first asked for.
/// </summary>
internal sealed class ChunkScan(MaskList masks, IReadOnlyList<TableIndex> indexes)
{
    private readonly Mask?[] made = new Mask?[masks.Count];
    private readonly (int ChunkNumber, ulong Word)[] totals = new (int, ulong)[masks.Count];
    private readonly (int ChunkNumber, ushort[] Cells)[] places = new (int, ushort[])[indexes.Count];
    private readonly (int ChunkNumber, byte[] Cells)[] columns = new (int, byte[])[Chunk.ByteColumns];
    private int chunkNumber;

    public Chunk Chunk { get; private set; } = null!;

    public void MoveTo(Chunk chunk)
    {
        Chunk = chunk;
        chunkNumber++;
    }

    /// <param name="number">In the plan's list.</param>
    public Mask Mask(int number)
    {
        var mask = made[number] ??= new Mask();
        if (mask.ChunkNumber == chunkNumber) return mask;
        mask.Begin(chunkNumber, Chunk.Count);
        MaskEvaluation.Evaluate(masks[number], mask, this);
        return mask;
    }

    /// <summary>How many rows a mask has and their keys' sum, as a <see cref="KeyedWord"/>.</summary>
    /// <param name="number">In the plan's list.</param>
    public ulong KeyedTotal(int number)
    {
        ref var total = ref totals[number];
        if (total.ChunkNumber == chunkNumber) return total.Word;
        total = (chunkNumber, KeyedCounts.Total(Mask(number), Chunk, Vector512.IsHardwareAccelerated));
        return total.Word;
    }

    /// <summary>Every row's cell, as long as the blocks.</summary>
    public ReadOnlySpan<byte> Column(ByteColumn column)
    {
        var cells = Chunk.Byte(column);
        if (cells.IsDense) return cells.Padded;
        ref var written = ref columns[(int)column];
        written.Cells ??= new byte[Chunk.Capacity];
        var buffer = written.Cells.AsSpan(0, Chunk.Blocks * RowBlocks.Rows);
        if (written.ChunkNumber == chunkNumber) return buffer;
        written.ChunkNumber = chunkNumber;
        return cells.Expand(buffer);
    }

    /// <summary>Every row's place in a narrow table, as long as the blocks.</summary>
    /// <param name="number">In the plan's list.</param>
    public ReadOnlySpan<ushort> Places(int number)
    {
        ref var place = ref places[number];
        place.Cells ??= new ushort[Chunk.Capacity];
        var cells = place.Cells.AsSpan(0, Chunk.Blocks * RowBlocks.Rows);
        if (place.ChunkNumber == chunkNumber) return cells;
        place.ChunkNumber = chunkNumber;
        cells.Clear();
        var stride = 1;
        for (var axis = indexes[number].Axes.Length - 1; axis >= 0; axis--)
        {
            AddAxis(indexes[number].Axes[axis], stride, cells);
            stride *= indexes[number].Axes[axis].Slots;
        }

        return cells;
    }

    /// <summary>The places of some rows in a table of any size.</summary>
    /// <param name="number">In the plan's list.</param>
    public void PlacesOf(int number, ReadOnlySpan<ushort> rows, Span<int> cells)
    {
        cells.Clear();
        var stride = 1;
        for (var axis = indexes[number].Axes.Length - 1; axis >= 0; axis--)
        {
            AddAxis(indexes[number].Axes[axis], stride, rows, cells);
            stride *= indexes[number].Axes[axis].Slots;
        }
    }

    private void AddAxis(Axis axis, int stride, Span<ushort> cells)
    {
        switch (axis)
        {
            case CodeAxis codes:
                IndexKernel.Add(Column(codes.Column), codes.Stored, stride, cells);
                break;
            case CategoryAxis categories:
                IndexKernel.Add(Column(categories.Column), categories, stride, cells);
                break;
            case DayAxis days:
                IndexKernel.Add(Chunk.Day(days.Column), days, stride, cells);
                break;
            case CaseworkerAxis caseworkers:
                for (var row = 0; row < cells.Length; row++)
                {
                    cells[row] += (ushort)(Math.Min(Chunk.Caseworkers![row], caseworkers.Caseworkers) * stride);
                }

                break;
        }
    }

    private void AddAxis(Axis axis, int stride, ReadOnlySpan<ushort> rows, Span<int> cells)
    {
        switch (axis)
        {
            case CodeAxis codes:
                var stored = Column(codes.Column);
                for (var i = 0; i < rows.Length; i++) cells[i] += Math.Min(stored[rows[i]], codes.Stored) * stride;
                break;
            case CategoryAxis categories:
                var mapped = Column(categories.Column);
                for (var i = 0; i < rows.Length; i++) cells[i] += categories.SlotOf(mapped[rows[i]]) * stride;
                break;
            case DayAxis days:
                var periods = Chunk.Day(days.Column).Padded;
                var byDay = CalendarPeriods.Of(days.Unit).ByDay;
                for (var i = 0; i < rows.Length; i++) cells[i] += IndexKernel.SlotOf(byDay[periods[rows[i]]], days) * stride;
                break;
            case CaseworkerAxis caseworkers:
                for (var i = 0; i < rows.Length; i++)
                {
                    cells[i] += Math.Min(Chunk.Caseworkers![rows[i]], caseworkers.Caseworkers) * stride;
                }

                break;
        }
    }
}
