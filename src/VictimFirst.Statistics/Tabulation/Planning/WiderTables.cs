using System.Collections.Immutable;
using VictimFirst.Statistics.Questions;

namespace VictimFirst.Statistics.Tabulation.Planning;

/// <summary>
/// The tables of one plan that are counted with keys, from which their margins are added up: reading the keys once more is most of what a
/// margin would cost. A row is in one cell of such a table or in its slot for none, so that the slots of an axis are all rows.
/// </summary>
internal sealed class WiderTables
{
    /// <summary>Adding up more than this takes as long as counting anew.</summary>
    private const int MostCells = 1_024;

    private readonly List<(int Rows, TableIndex Index, int Tally)> tables = [];

    /// <param name="rows">The number of the mask.</param>
    public void Add(int rows, TableIndex index, int tally)
    {
        if (index.Cells <= MostCells) tables.Add((rows, index, tally));
    }

    /// <param name="rows">The number of the mask.</param>
    /// <param name="axes">Of the table that is wanted.</param>
    /// <returns>The tally, and its axes with the dimension of those that stay; null where no table has the axes in their order.</returns>
    public (int Tally, ImmutableArray<(DimensionCode? Dimension, Axis Axis)> Axes)? Find(
        int rows, ImmutableArray<(DimensionCode? Dimension, Axis Axis)> axes)
    {
        foreach (var table in tables)
        {
            if (table.Rows != rows) continue;
            var found = 0;
            var kept = ImmutableArray.CreateBuilder<(DimensionCode? Dimension, Axis Axis)>(table.Index.Axes.Length);
            foreach (var axis in table.Index.Axes) kept.Add(found < axes.Length && axis == axes[found].Axis ? axes[found++] : (null, axis));
            if (found == axes.Length) return (table.Tally, kept.MoveToImmutable());
        }

        return null;
    }
}
