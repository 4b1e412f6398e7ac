using VictimFirst.Statistics.Cube.Columns;

namespace VictimFirst.Statistics.Cube.Building;

/// <summary>Turns rows in their final order into columns.</summary>
internal static class ColumnExtensions
{
    public static CodeColumn CodeColumn<T>(this List<T> rows, Dimension dimension, Func<T, byte> code) => new(dimension, rows.Column(code));

    public static OrderedColumn OrderedColumn<T>(this List<T> rows, Func<T, int> key) => new(rows.Column(key));

    public static TCell[] Column<T, TCell>(this List<T> rows, Func<T, TCell> cell)
    {
        var column = new TCell[rows.Count];
        for (var row = 0; row < column.Length; row++) column[row] = cell(rows[row]);
        return column;
    }
}
