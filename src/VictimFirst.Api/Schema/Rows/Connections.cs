using System.Collections.Immutable;
using VictimFirst.Api.Schema.Statistics;
using VictimFirst.Api.Statistics;
using VictimFirst.Data.Rows;
using VictimFirst.GraphQL.Authoring;
using VictimFirst.GraphQL.Errors;

namespace VictimFirst.Api.Schema.Rows;

/// <summary>Pages of rows in the manner of the GraphQL Cursor Connections Specification.</summary>
internal static class Connections
{
    private const int LongestPage = 50;
    private const int UsualPage = 20;

    public static void Bind<T>(string field, RowType<T> type, RowSchema schema) where T : class
    {
        schema.Configuration.Type<QueryRoot>("Query").Field<ConnectionArguments, Connection<T>>(
            field, async (context, _, arguments) => await ReadAsync(context, type, schema, arguments));
        schema.Configuration.Type<Edge<T>>($"{type.Name}Edge");
        schema.Configuration.Type<Connection<T>>($"{type.Name}Connection").SetField<int>("totalCount", async (context, connections) =>
        {
            var session = context.Services.GetRequiredService<RowSession>();
            var counts = new Slot<int>[connections.Length];
            for (var i = 0; i < counts.Length; i++)
                counts[i] = connections[i].Total ?? await session.CountAsync<T>(connections[i].Where, context.Cancelled);
            return counts;
        });
    }

    private static async Task<Connection<T>> ReadAsync<T>(
        ResolveContext context, RowType<T> type, RowSchema schema, ConnectionArguments arguments)
        where T : class
    {
        var where = new RowFilterReader(
            schema, context.Services.GetRequiredService<OpaqueIds>(), context.Services.GetRequiredService<CurrentCube>().Value.Stamp.AsOf)
            .Read(type, "where", arguments.Where);
        var order = RowOrderReader.Read<T>(arguments.Order);
        var (size, backwards) = SizeOf(arguments);
        var cursors = context.Services.GetRequiredService<RowCursors>();
        var (argument, cursor) = backwards ? ("before", arguments.Before) : ("after", arguments.After);
        ImmutableArray<object?>? place = cursor is null
            ? null
            : cursors.PlaceOf(type.Name, order, cursor)
                ?? throw BadInput.Of(
                    argument, cursor, "This is no cursor of this list in this order: take one from the same field with the same order.");
        if (!context.Selects("edges") && !context.Selects("nodes") && !context.Selects("pageInfo"))
            return new Connection<T>([], new PageInfo(false, false, null, null), where);

        var question = new PageQuestion(where, order, type.ColumnsOf(RowSelections(context)), size)
        {
            Backwards = backwards, Place = place, WithTotal = context.Selects("totalCount"),
        };
        var page = await context.Services.GetRequiredService<RowSession>().PageAsync<T>(question, context.Cancelled);
        var keys = order.Select(key => typeof(T).GetProperty(key.Property)!).ToArray();
        Edge<T>[] edges = [.. page.Rows.Select(found => new Edge<T>(found.Row, CursorOf))];
        return new Connection<T>(edges, InfoOf(edges, page.HasMore, backwards, place is not null), where, page.Total);

        string CursorOf(T row) => cursors.Of(type.Name, order, keys.Select(key => key.GetValue(row)));
    }

    /// <summary>A page that begins at a cursor has the cursor's own row on its other side.</summary>
    private static PageInfo InfoOf<T>(Edge<T>[] edges, bool hasMore, bool backwards, bool hasPlace) where T : class => new(
        HasNextPage: backwards ? hasPlace : hasMore,
        HasPreviousPage: backwards ? hasMore : hasPlace,
        StartCursor: edges.FirstOrDefault()?.Cursor,
        EndCursor: edges.LastOrDefault()?.Cursor);

    private static IEnumerable<SelectedField> RowSelections(ResolveContext context) =>
        context.Selections.SelectMany(selected => selected.Field.Name switch
        {
            "nodes" => selected.Selections,
            "edges" => selected.Selections.Where(edge => edge.Field.Name == "node").SelectMany(edge => edge.Selections),
            _ => [],
        });

    private static (int Size, bool Backwards) SizeOf(ConnectionArguments arguments) => arguments switch
    {
        { First: not null, Last: { } last } =>
            throw Wrong("last", last, "A page is counted from one end: first and last do not go together."),
        { After: not null, Before: { } before } =>
            throw BadInput.Of("before", before, "A page has one cursor: after and before do not go together."),
        { Last: not null, After: { } after } => throw BadInput.Of("after", after, "A page from the back takes before, not after."),
        { First: not null, Before: { } before } => throw BadInput.Of("before", before, "A page from the front takes after, not before."),
        { Last: { } size } => (Checked("last", size), true),
        { First: { } size } => (Checked("first", size), false),
        { Before: not null } => (UsualPage, true),
        _ => (UsualPage, false),
    };

    private static int Checked(string argument, int size) =>
        size is >= 1 and <= LongestPage ? size : throw Wrong(argument, size, $"A page has 1 to {LongestPage} rows.");

    private static GraphQLException Wrong(string argument, int value, string message) =>
        BadInput.Of(argument, value.ToString(System.Globalization.CultureInfo.InvariantCulture), message);
}
