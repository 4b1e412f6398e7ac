using System.Collections.Immutable;
using System.Text.Json;
using VictimFirst.GraphQL.Language;
using VictimFirst.GraphQL.TypeSystem;
using static VictimFirst.Api.Tables.TableFields;

namespace VictimFirst.Api.Tables;

/// <summary>Reads from a document what rows and columns its answers have, so that every document is a table.</summary>
/// <param name="variables">The request's, for dimensions that a variable names.</param>
internal sealed class TableReader(
    GraphQL.TypeSystem.Schema schema, DocumentNode document, OperationDefinitionNode operation, JsonElement variables)
{
    private readonly Dictionary<string, FragmentDefinitionNode> fragments =
        document.Definitions.OfType<FragmentDefinitionNode>().ToDictionary(fragment => fragment.Name.Value, StringComparer.Ordinal);

    public TableColumns Columns { get; } = new();

    public TableShape Read() => ShapeOf(schema.Query, [operation.SelectionSet], new Place("", "", null, TableColumns.Reserved));

    /// <param name="Path">Response names from the root.</param>
    /// <param name="Owner">The last of them, in snake case.</param>
    /// <param name="Dimension">
    /// What the list that the object stands in is broken down by, in snake case; null where it does not say.
    /// </param>
    /// <param name="Taken">Columns of what stands around it.</param>
    private sealed record Place(string Path, string Owner, string? Dimension, ImmutableHashSet<int> Taken);

    private TableShape ShapeOf(CompositeType type, IEnumerable<SelectionSetNode> selections, Place place)
    {
        var fields = Collect(type, selections);
        var figure = IsFigure(type) ? FigureOf(fields) : null;
        var rest = figure is null ? fields : [.. fields.Where(field => !IsPartOf(figure, field))];

        var taken = place.Taken;
        var attributes = ImmutableArray.CreateBuilder<TableCell>();
        foreach (var field in rest.Where(field => field.IsText))
        {
            var name = TableColumns.Snake(field.Key);
            var column = name == "unit" ? TableColumns.Unit : Columns.Own(name, place.Owner, taken);
            taken = taken.Add(column);
            attributes.Add(new TableCell(field.Key, column));
        }

        var contexts = ImmutableArray.CreateBuilder<TableContext>();
        foreach (var field in rest.Where(field => IsContext(field, figure is not null)))
        {
            var cells = CellsOf(field, place, taken);
            taken = taken.Union(cells.Select(cell => cell.Column));
            contexts.Add(new TableContext(field.Key, cells));
        }

        return new TableShape(place.Path)
        {
            Attributes = attributes.ToImmutable(),
            Contexts = contexts.ToImmutable(),
            Figure = figure,
            Numbers = [.. rest.Where(field => field.IsNumber).Select(field => new TableNumber(field.Key, Below(place.Path, field.Key)))],
            Children = [.. rest.Where(field => field.Type.Named is CompositeType && !IsContext(field, figure is not null))
                .Select(field => new TableChild(field.Key, BelowOf(field, place, taken)))],
        };
    }

    private TableShape BelowOf(TableField field, Place place, ImmutableHashSet<int> taken)
    {
        var type = (CompositeType)field.Type.Named;
        var below = new Place(Below(place.Path, field.Key), TableColumns.Snake(field.Key), DimensionOf(field), taken);
        return IsCrossTab(type) ? GridOf(type, field, below) : ShapeOf(type, field.Selections, below);
    }

    /// <summary>A table across: its counts stand by their places in it, under the categories of its rows and columns.</summary>
    private TableShape GridOf(CompositeType type, TableField field, Place place)
    {
        var fields = Collect(type, field.Selections);
        var grid = new TableGrid(Axis("rows"), Axis("columns"), Key("cells"), Key("rowTotals"), Key("columnTotals"));
        var taken = place.Taken.Union(grid.Rows.Cells.Concat(grid.Columns.Cells).Select(cell => cell.Column));
        return new TableShape(place.Path)
        {
            Grid = grid,
            Children = [.. fields
                .Where(part => part.Name is not ("rows" or "columns") && part.Type.Named is CompositeType)
                .Select(part => new TableChild(
                    part.Key,
                    ShapeOf((CompositeType)part.Type.Named, part.Selections, new Place(
                        Below(place.Path, part.Key), TableColumns.Snake(part.Key), null, taken))))],
        };

        string? Key(string name) => fields.FirstOrDefault(part => part.Name == name)?.Key;

        TableContext Axis(string name)
        {
            var owner = field.Argument(name, variables, operation) is { } dimension ? TableColumns.Snake(dimension) : name;
            return fields.FirstOrDefault(part => part.Name == name) is { } axis
                ? new TableContext(axis.Key, [.. Collect((CompositeType)axis.Type.Named, axis.Selections)
                    .Select(part => new TableCell(
                        part.Key, Columns.Own($"{owner}_{TableColumns.Snake(part.Key)}", place.Owner, place.Taken)))])
                : new TableContext("", []);
        }
    }

    /// <summary>
    /// A single object of text alone says what the rows around it are about. So do a category and a data stamp, numbers or not, and
    /// whatever leaves alone stand in a figure, such as the population it is over.
    /// </summary>
    private bool IsContext(TableField field, bool isInFigure) =>
        field is { IsList: false, Type.Named: CompositeType type } && !IsFigure(type)
        && (IsCategory(type) || IsStamp(type)
            || Collect(type, field.Selections).All(below => below.IsText || (isInFigure && below.IsNumber)));

    private ImmutableArray<TableCell> CellsOf(TableField field, Place place, ImmutableHashSet<int> taken)
    {
        var type = (CompositeType)field.Type.Named;
        var owner = IsCategory(type) && field.Name == "category"
            ? place.Dimension ?? TableColumns.Snake(field.Key)
            : TableColumns.Snake(field.Key);
        var cells = ImmutableArray.CreateBuilder<TableCell>();
        foreach (var part in Collect(type, field.Selections).Where(part => part.IsText || part.IsNumber))
        {
            var name = $"{owner}_{TableColumns.Snake(part.Key)}";
            cells.Add(new TableCell(part.Key, (part.Name, type) switch
            {
                ("version", _) when IsStamp(type) => TableColumns.DataVersion,
                ("asOf", _) when IsStamp(type) => TableColumns.DataAsOf,
                ("label", _) when IsPeriod(type) => TableColumns.Period,

                // A period within another is the one that holds.
                _ when IsPeriod(type) => Columns.Shared(name),
                _ => Columns.Own(name, place.Owner, taken),
            }));
        }

        return cells.ToImmutable();
    }

    private TableFigure FigureOf(IReadOnlyList<TableField> fields)
    {
        return new TableFigure(
            Leaf("value"),
            Leaf("status"),
            Leaf("unit"),
            Part("numerator", "value"),
            Part("denominator", "value") is [_, ..] denominator ? denominator
                : Part("base", "value") is [_, ..] over ? over : Part("population", "people"));

        string? Leaf(string name) => fields.FirstOrDefault(field => field.Name == name && field.Selections is [])?.Key;

        ImmutableArray<string> Part(string name, string number) => fields.FirstOrDefault(field => field.Name == name) switch
        {
            null => [],
            { Selections: [] } leaf => [leaf.Key],
            { } inner => KeyOf(inner, number) is { } key ? [inner.Key, key] : [],
        };
    }

    /// <summary>Parts that are in columns of their own, and need no rows: a population is told in full beside.</summary>
    private static bool IsPartOf(TableFigure figure, TableField field) =>
        field.Key == figure.Value || field.Key == figure.Status || field.Key == figure.Unit
        || (figure.Numerator is [var numerator, ..] && numerator == field.Key)
        || (figure.Denominator is [var denominator, ..] && denominator == field.Key && field.Name != "population");

    private string? KeyOf(TableField inner, string number) =>
        inner.Type.Named is CompositeType type ? Collect(type, inner.Selections).FirstOrDefault(field => field.Name == number)?.Key : null;

    private string? DimensionOf(TableField field) =>
        (field.Argument("level", variables, operation) ?? field.Argument("dimension", variables, operation)) is { } code
            ? TableColumns.Snake(code)
            : null;

    private static string Below(string path, string key) => path.Length == 0 ? key : $"{path}.{key}";

    private List<TableField> Collect(CompositeType type, IEnumerable<SelectionSetNode> selections)
    {
        var collected = new OrderedDictionary<string, TableField>(StringComparer.Ordinal);
        foreach (var selection in selections) Collect(type, selection, collected);
        return [.. collected.Values];
    }

    /// <summary>The document is valid, so that fields of one response name are of one shape, whichever fragment they stand in.</summary>
    private void Collect(CompositeType type, SelectionSetNode selections, OrderedDictionary<string, TableField> collected)
    {
        foreach (var selection in selections.Selections)
        {
            switch (selection)
            {
                case FieldNode node when schema.FieldOf(type, node.Name.Value) is { } definition && node.Name.Value != "__typename":
                    collected[node.ResponseName] = collected.TryGetValue(node.ResponseName, out var known)
                        ? known.With(node)
                        : TableField.Of(node, definition);
                    break;
                case InlineFragmentNode inline:
                    Collect(On(inline.TypeCondition) ?? type, inline.SelectionSet, collected);
                    break;
                case FragmentSpreadNode spread when fragments.TryGetValue(spread.Name.Value, out var fragment):
                    Collect(On(fragment.TypeCondition) ?? type, fragment.SelectionSet, collected);
                    break;
            }
        }
    }

    private CompositeType? On(NamedTypeNode? condition) => condition is null ? null : schema.Type(condition.Name.Value) as CompositeType;
}
