using VictimFirst.Statistics.Cube;
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

    public static RowMask All(RowRange rows)
    {
        var members = new byte[rows.Count];
        Array.Fill(members, (byte)1);
        return new RowMask(rows, members);
    }

    /// <summary>The rows whose cell is of one of the categories.</summary>
    /// <exception cref="KeyNotFoundException">The column's dimension has no such category.</exception>
    public static RowMask Of(RowRange rows, CodeColumn column, params ReadOnlySpan<string> categories)
    {
        Span<byte> belongs = stackalloc byte[byte.MaxValue + 1];
        belongs.Clear();
        foreach (var category in categories) belongs[column.Dimension.IndexOf(category)] = 1;
        return LookUp(rows, column.Codes, belongs);
    }

    /// <summary>The rows that have a category.</summary>
    public static RowMask OfCategorised(RowRange rows, CodeColumn column)
    {
        Span<byte> belongs = stackalloc byte[byte.MaxValue + 1];
        belongs.Fill(1);
        belongs[Dimension.None] = 0;
        return LookUp(rows, column.Codes, belongs);
    }

    /// <summary>The rows with any of the bits.</summary>
    public static RowMask OfBits(RowRange rows, ReadOnlySpan<byte> cells, int bits)
    {
        Span<byte> belongs = stackalloc byte[byte.MaxValue + 1];
        for (var cell = 0; cell < belongs.Length; cell++) belongs[cell] = (cell & bits) != 0 ? (byte)1 : (byte)0;
        return LookUp(rows, cells, belongs);
    }

    /// <summary>The facts whose case belongs to this mask.</summary>
    /// <param name="caseRows">The key of the facts' column set.</param>
    public RowMask OfFacts(OrderedColumn caseRows)
    {
        var facts = caseRows.Between(Rows.First, Rows.End - 1);
        var ofCases = new byte[facts.Count];
        var keys = caseRows.Values.Slice(facts.First, facts.Count);
        for (var fact = 0; fact < ofCases.Length; fact++) ofCases[fact] = members[keys[fact] - Rows.First];
        return new RowMask(facts, ofCases);
    }

    public RowMask And(RowMask other)
    {
        var both = OtherMembers(other);
        for (var row = 0; row < both.Length; row++) both[row] &= members[row];
        return new RowMask(Rows, both);
    }

    public RowMask Or(RowMask other)
    {
        var either = OtherMembers(other);
        for (var row = 0; row < either.Length; row++) either[row] |= members[row];
        return new RowMask(Rows, either);
    }

    public RowMask Except(RowMask other)
    {
        var left = OtherMembers(other);
        for (var row = 0; row < left.Length; row++) left[row] = (byte)(members[row] & ~left[row]);
        return new RowMask(Rows, left);
    }

    /// <param name="row">Of the column set, not of the range.</param>
    public bool Contains(int row) => members[row - Rows.First] != 0;

    public RawCount Count()
    {
        var count = 0;
        foreach (var member in members) count += member;
        return new RawCount(count);
    }

    /// <param name="belongs">For each of the 256 cells 1 or 0.</param>
    private static RowMask LookUp(RowRange rows, ReadOnlySpan<byte> cells, ReadOnlySpan<byte> belongs)
    {
        var members = new byte[rows.Count];
        cells = cells.Slice(rows.First, rows.Count);
        for (var row = 0; row < members.Length; row++) members[row] = belongs[cells[row]];
        return new RowMask(rows, members);
    }

    private byte[] OtherMembers(RowMask other) => other.Rows == Rows
        ? [.. other.members]
        : throw new ArgumentException("The masks are over different rows.", nameof(other));
}
