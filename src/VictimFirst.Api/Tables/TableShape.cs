using System.Collections.Immutable;

namespace VictimFirst.Api.Tables;

/// <summary>What the objects at one position of an answer give to a table.</summary>
/// <param name="Path">Response names from the root, joined by dots: the figure's name.</param>
internal sealed record TableShape(string Path)
{
    /// <summary>Text of the object: in every row of it and below it.</summary>
    public ImmutableArray<TableCell> Attributes { get; init; } = [];

    /// <summary>Objects that say what the rows of this one are about, such as a category or a period.</summary>
    public ImmutableArray<TableContext> Contexts { get; init; } = [];

    /// <summary>Where the object is a figure: a row of its own.</summary>
    public TableFigure? Figure { get; init; }

    /// <summary>Where the object is a table across.</summary>
    public TableGrid? Grid { get; init; }

    /// <summary>Numbers that are no figures, such as a median: one row each.</summary>
    public ImmutableArray<TableNumber> Numbers { get; init; } = [];
    public ImmutableArray<TableChild> Children { get; init; } = [];

    /// <summary>Whether the object says something that a row should hold, even if nothing below it has one.</summary>
    public bool HasText => Attributes is not [] || Contexts is not [];
}

/// <summary>A member of an object and the column it goes to.</summary>
/// <param name="Key">The response name.</param>
internal readonly record struct TableCell(string Key, int Column);

internal readonly record struct TableContext(string Key, ImmutableArray<TableCell> Cells);

internal readonly record struct TableNumber(string Key, string Figure);

internal readonly record struct TableChild(string Key, TableShape Shape);

/// <summary>Where a figure's parts are; null for what the document does not ask for.</summary>
/// <param name="Numerator">From the figure to the number, one or two response names.</param>
internal sealed record TableFigure(
    string? Value, string? Status, string? Unit, ImmutableArray<string> Numerator, ImmutableArray<string> Denominator);

/// <summary>A table across. The keys are null for what the document does not ask for.</summary>
/// <param name="Rows">Response name and columns of its row categories.</param>
/// <param name="Cells">Row by row, each with one figure a column.</param>
internal sealed record TableGrid(TableContext Rows, TableContext Columns, string? Cells, string? RowTotals, string? ColumnTotals);
