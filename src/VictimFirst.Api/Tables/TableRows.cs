using System.Text.Json;

namespace VictimFirst.Api.Tables;

/// <summary>One row: a figure's name and its cells by column; a cell without a value is undefined.</summary>
internal readonly record struct TableRow(string Figure, JsonElement[] Cells);

/// <summary>Goes through an answer and gives its rows, one at a time and in the order of the document.</summary>
internal sealed class TableRows(TableShape root, int columns)
{
    public IEnumerable<TableRow> Of(JsonElement data) =>
        data.ValueKind == JsonValueKind.Object ? Of(root, data, new JsonElement[columns]) : [];

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
            foreach (var row in Placed(shape.Grid, key, item, cells).SelectMany(child => Of(below, child.Item, child.Cells)))
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

    /// <summary>The objects of a member, each with what stands around it: in a table across, the categories of its place.</summary>
    private static IEnumerable<(JsonElement Item, JsonElement[] Cells)> Placed(
        TableGrid? grid, string key, JsonElement item, JsonElement[] cells)
    {
        if (grid is null) return Each(Member(item, key)).Select(child => (child, cells));
        List<JsonElement> rows = [.. Each(Member(item, grid.Rows.Key))];
        List<JsonElement> columns = [.. Each(Member(item, grid.Columns.Key))];
        var value = Member(item, key);
        if (key == grid.Cells && value.ValueKind == JsonValueKind.Array)
            return value.EnumerateArray().SelectMany((row, i) => Each(row).Select((child, j) => (child, At(i, j))));
        return Each(value).Select((child, i) => (child, At(key == grid.RowTotals ? i : null, key == grid.ColumnTotals ? i : null)));

        JsonElement[] At(int? row, int? column)
        {
            var here = (JsonElement[])cells.Clone();
            Put(grid.Rows, rows, row, here);
            Put(grid.Columns, columns, column, here);
            return here;
        }
    }

    private static void Put(TableContext axis, List<JsonElement> categories, int? index, JsonElement[] cells)
    {
        if (index is not { } place || place >= categories.Count) return;
        foreach (var (part, column) in axis.Cells) cells[column] = Member(categories[place], part);
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
