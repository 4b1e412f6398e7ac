using VictimFirst.Statistics.Cube.Columns;
using VictimFirst.Statistics.Publication;

namespace VictimFirst.Statistics.Cohorts;

/// <summary>Which rows of a range belong to something: one byte a row, 1 or 0, so that counting is adding.</summary>
internal sealed class RowMask
{
    private readonly byte[] members;

    private RowMask(RowRange rows, byte[] members)
    {
        Rows = rows;
        this.members = members;
    }

    public RowRange Rows { get; }

    /// <summary>One byte a row of <see cref="Rows"/>, 1 or 0.</summary>
    public ReadOnlySpan<byte> Members => members;

    public static RowMask All(RowRange rows) => Of(rows, static _ => true);

    /// <summary>The rows whose cell is of one of the categories.</summary>
    /// <exception cref="KeyNotFoundException">The column's dimension has no such category.</exception>
    public static RowMask Of(RowRange rows, CodeColumn column, params ReadOnlySpan<string> categories)
    {
        // Indexed by cell, so that each row is one look-up whatever the number of categories.
        var belongs = new byte[byte.MaxValue + 1];
        foreach (var category in categories) belongs[column.Dimension.IndexOf(category)] = 1;
        var members = new byte[rows.Count];
        var cells = column.Codes.Slice(rows.First, rows.Count);
        for (var row = 0; row < members.Length; row++) members[row] = belongs[cells[row]];
        return new RowMask(rows, members);
    }

    /// <summary>The rows with any of the bits.</summary>
    public static RowMask OfBits(RowRange rows, byte[] cells, int bits) => Of(rows, row => (cells[row] & bits) != 0);

    public static RowMask Of(RowRange rows, Func<int, bool> belongs)
    {
        var members = new byte[rows.Count];
        for (var row = 0; row < members.Length; row++) members[row] = belongs(rows.First + row) ? (byte)1 : (byte)0;
        return new RowMask(rows, members);
    }

    public RowMask And(RowMask other) => Combine(other, static (left, right) => (byte)(left & right));

    public RowMask Or(RowMask other) => Combine(other, static (left, right) => (byte)(left | right));

    public RowMask Except(RowMask other) => Combine(other, static (left, right) => (byte)(left & ~right));

    /// <param name="row">Of the column set, not of the range.</param>
    public bool Contains(int row) => members[row - Rows.First] != 0;

    public RawCount Count()
    {
        var count = 0;
        foreach (var member in members) count += member;
        return new RawCount(count);
    }

    private RowMask Combine(RowMask other, Func<byte, byte, byte> bit)
    {
        if (other.Rows != Rows) throw new ArgumentException("The masks are over different rows.", nameof(other));
        var combined = new byte[members.Length];
        for (var row = 0; row < combined.Length; row++) combined[row] = bit(members[row], other.members[row]);
        return new RowMask(Rows, combined);
    }
}
