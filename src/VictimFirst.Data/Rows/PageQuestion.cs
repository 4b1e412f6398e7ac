using System.Collections.Immutable;

namespace VictimFirst.Data.Rows;

/// <summary>A page of an entity's rows.</summary>
/// <param name="Order">Its last key is <see cref="RowTables.KeyOf"/>.</param>
/// <param name="Size">How many rows at most.</param>
public sealed record PageQuestion(RowFilter Where, ImmutableArray<RowOrder> Order, RowColumns Columns, int Size)
{
    /// <summary>The last rows before <see cref="Place"/> (or of all), rather than the first after it.</summary>
    public bool Backwards { get; init; }

    /// <summary>Whether the rows of all pages are counted, in the same statement and so of the same moment.</summary>
    public bool WithTotal { get; init; }

    /// <summary>The order's values in the row next to the page; null where the page begins at the end.</summary>
    public ImmutableArray<object?>? Place { get; init; }
}

/// <param name="Rows">In the order asked for, whichever way the page was read.</param>
/// <param name="HasMore">Whether more rows lie in the direction of reading.</param>
/// <param name="Total">Of all pages. Null where nobody asked, or where the page lies beyond the last row and has none to bring it.</param>
public sealed record RowPage<T>(ImmutableArray<RowOfCases<T>> Rows, bool HasMore, int? Total);

/// <summary>A row, and which cases it tells of.</summary>
/// <param name="References">References of the cases within the scope.</param>
public sealed record RowOfCases<T>(T Row, ImmutableArray<string> References);
