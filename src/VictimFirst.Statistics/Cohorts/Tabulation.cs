using System.Collections.Immutable;
using VictimFirst.Statistics.Cube;
using VictimFirst.Statistics.Cube.Columns;
using VictimFirst.Statistics.Publication;

namespace VictimFirst.Statistics.Cohorts;

/// <summary>How many rows each category of a dimension holds, zeros too.</summary>
internal sealed class Tabulation
{
    private readonly int[] counts;

    private Tabulation(Dimension dimension, int[] counts)
    {
        Dimension = dimension;
        this.counts = counts;
    }

    public Dimension Dimension { get; }

    /// <param name="category">Index in the dimension.</param>
    public RawCount this[int category] => new(counts[category]);

    /// <exception cref="KeyNotFoundException">The dimension has no such category.</exception>
    public RawCount this[string category] => this[Dimension.IndexOf(category)];

    /// <summary>Counts the mask's rows by their cell. Rows without a category are in none.</summary>
    public static Tabulation Of(CodeColumn column, RowMask where)
    {
        // As long as a byte has values: a row without a category is counted too, past those that are kept.
        Span<int> counts = stackalloc int[byte.MaxValue + 1];
        counts.Clear();
        var cells = column.Codes.Slice(where.Rows.First, where.Rows.Count);
        var members = where.Members;
        for (var row = 0; row < cells.Length && row < members.Length; row++) counts[cells[row]] += members[row];
        return new Tabulation(column.Dimension, counts[..column.Dimension.Size].ToArray());
    }

    /// <summary>The sum of several categories.</summary>
    public RawCount Sum(params ReadOnlySpan<string> categories)
    {
        var sum = RawCount.Zero;
        foreach (var category in categories) sum += this[category];
        return sum;
    }

    /// <summary>The sum of the categories that the condition holds for.</summary>
    public RawCount Sum(Func<Category, bool> holds)
    {
        var sum = RawCount.Zero;
        for (var category = 0; category < Dimension.Size; category++)
        {
            if (holds(Dimension.Categories[category])) sum += this[category];
        }

        return sum;
    }

    /// <summary>One row a category, in the dimension's order.</summary>
    public ImmutableArray<TRow> Rows<TRow>(Func<Category, RawCount, TRow> row)
    {
        var rows = ImmutableArray.CreateBuilder<TRow>(Dimension.Size);
        for (var category = 0; category < Dimension.Size; category++) rows.Add(row(Dimension.Categories[category], this[category]));
        return rows.MoveToImmutable();
    }
}
