using System.Numerics;
using VictimFirst.Statistics.Cube.Columns;

namespace VictimFirst.Statistics.Tabulation.Masks;

/// <summary>Which rows of the chunk at hand belong to something: one bit a row, none set past the rows.</summary>
internal sealed class Mask
{
    private readonly ulong[] words = new ulong[Chunk.Capacity / RowBlocks.Rows];
    private ushort[]? rows;
    private bool hasRows;

    /// <summary>The number of the scan's chunk that the bits are of.</summary>
    public int ChunkNumber { get; set; } = -1;

    /// <summary>How many rows belong.</summary>
    public int Count { get; private set; }

    /// <summary>How many rows the chunk has.</summary>
    public int Of { get; private set; }

    public bool IsFull => Count == Of;

    public bool IsEmpty => Count == 0;

    /// <summary>One word a block of 64 rows.</summary>
    public Span<ulong> Words => words.AsSpan(0, RowBlocks.Of(Of));

    /// <summary>The rows that belong, in order.</summary>
    public ReadOnlySpan<ushort> Rows
    {
        get
        {
            if (!hasRows) ListRows();
            return rows.AsSpan(0, Count);
        }
    }

    public bool Contains(int row) => (words[row >> 6] >> (row & 63) & 1) != 0;

    /// <summary>Begins anew, with whatever bits there are.</summary>
    public void Begin(int chunkNumber, int of)
    {
        (ChunkNumber, Of, hasRows) = (chunkNumber, of, false);
    }

    public void SetAll(bool belong)
    {
        Words.Fill(belong ? ulong.MaxValue : 0);
        if (belong) ClearPastRows();
        Count = belong ? Of : 0;
    }

    public void Set(int row) => words[row >> 6] |= 1UL << (row & 63);

    public void Clear(int row) => words[row >> 6] &= ~(1UL << (row & 63));

    /// <summary>Counts the bits once they are written.</summary>
    public void Finish()
    {
        ClearPastRows();
        var count = 0;
        foreach (var word in Words) count += BitOperations.PopCount(word);
        Count = count;
    }

    private void ClearPastRows()
    {
        var left = Of & 63;
        if (left != 0) words[Of >> 6] &= (1UL << left) - 1;
    }

    private void ListRows()
    {
        rows ??= new ushort[Chunk.Capacity];
        var next = 0;
        for (var block = 0; block < RowBlocks.Of(Of); block++)
        {
            var first = block << 6;
            for (var word = words[block]; word != 0; word &= word - 1)
            {
                rows[next++] = (ushort)(first + BitOperations.TrailingZeroCount(word));
            }
        }

        hasRows = true;
    }
}
