using VictimFirst.Data.Rows;

namespace VictimFirst.Api.Schema.Rows;

internal sealed record Edge<T>(string Cursor, T Node) where T : class;

internal sealed record PageInfo(bool HasNextPage, bool HasPreviousPage, string? StartCursor, string? EndCursor);

/// <summary>A page, and what it takes to count the rows of all pages.</summary>
internal sealed record Connection<T>(IReadOnlyList<Edge<T>> Edges, PageInfo PageInfo, RowFilter Where)
    where T : class
{
    public IReadOnlyList<T> Nodes => [.. Edges.Select(edge => edge.Node)];
}
