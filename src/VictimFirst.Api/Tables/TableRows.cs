using System.Text.Json;

namespace VictimFirst.Api.Tables;

/// <summary>One row: a figure's name and its cells by column; a cell without a value is undefined.</summary>
internal readonly record struct TableRow(string Figure, JsonElement[] Cells);

/// <summary>Goes through an answer and gives its rows, one at a time and in the order of the document.</summary>
internal sealed class TableRows(TableShape root, int columns)
{
    public IEnumerable<TableRow> Of(JsonElement data) => data.ValueKind == JsonValueKind.Object ? Of(root, data, new JsonElement[columns]) : [];

    private static IEnumerable<TableRow> Of(TableShape shape, JsonElement item, JsonElement[] around)
    {
        var cells = (JsonElement[])around.Clone();
        foreach (var (key, column) in shape.Attributes) cells[column] = Member(item, key);
        foreach (var (key, parts) in shape.Contexts)
        {
            var context = Member(item, key);
            foreach (var (part, column) in parts) cells[column] = Member(context, part);
        }

        var any = false;
        foreach (var row in Own(shape, item, cells))
        {
            any = true;
            yield return row;
        }

        foreach (var (key, below) in shape.Children)
        {
            foreach (var row in Each(Member(item, key)).SelectMany(child => Of(below, child, cells)))
            {
                any = true;
                yield return row;
            }
        }

        if (!any && shape.HasText) yield return new TableRow(shape.Path, cells);
    }

    private static IEnumerable<TableRow> Own(TableShape shape, JsonElement item, JsonElement[] cells)
    {
        if (shape.Figure is { } figure)
        {
            var row = (JsonElement[])cells.Clone();
            row[TableColumns.Value] = Member(item, figure.Value);
            row[TableColumns.Status] = Member(item, figure.Status);
            if (figure.Unit is not null) row[TableColumns.Unit] = Member(item, figure.Unit);
            row[TableColumns.Numerator] = figure.Numerator.Aggregate(figure.Numerator is [] ? default : item, Member);
            row[TableColumns.Denominator] = figure.Denominator.Aggregate(figure.Denominator is [] ? default : item, Member);
            yield return new TableRow(shape.Path, row);
        }

        foreach (var (key, name) in shape.Numbers)
        {
            var row = (JsonElement[])cells.Clone();
            row[TableColumns.Value] = Member(item, key);
            yield return new TableRow(name, row);
        }
    }

    private static IEnumerable<JsonElement> Each(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array => value.EnumerateArray().SelectMany(Each),
        JsonValueKind.Object => [value],
        _ => [],
    };

    /// <summary>Undefined where there is nothing: a condition of the document left it out, or the object is null.</summary>
    private static JsonElement Member(JsonElement item, string? key) =>
        key is not null && item.ValueKind == JsonValueKind.Object && item.TryGetProperty(key, out var value) ? value : default;
}
