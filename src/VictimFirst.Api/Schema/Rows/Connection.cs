using VictimFirst.Data.Rows;

namespace VictimFirst.Api.Schema.Rows;

internal sealed class Edge<T>(T node, Func<T, string> cursorOf) where T : class
{
    public T Node => node;

    /// <summary>Sealed when it is read: most pages are asked for the cursors of their two ends alone.</summary>
    public string Cursor => cursorOf(node);
}

internal sealed record PageInfo(bool HasNextPage, bool HasPreviousPage, string? StartCursor, string? EndCursor);

/// <summary>A page, and what it takes to count the rows of all pages where the page did not bring their number.</summary>
internal sealed record Connection<T>(IReadOnlyList<Edge<T>> Edges, PageInfo PageInfo, RowFilter Where, int? Total = null)
    where T : class
{
    public IReadOnlyList<T> Nodes => [.. Edges.Select(edge => edge.Node)];
}
