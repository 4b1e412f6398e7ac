using System.Collections.Immutable;
using VictimFirst.Statistics.Cube;
using VictimFirst.Statistics.Publication;

namespace VictimFirst.Statistics.Reports;

/// <summary>A category and how many it holds.</summary>
public sealed record CategoryCount(Category Category, PublishedCount Count)
{
    /// <summary>One row a category in the dimension's order; those that hold none are left out.</summary>
    internal static ImmutableArray<CategoryCount> LeavingOutZeros(IEnumerable<CategoryCount> rows) =>
        [.. rows.Where(row => row.Count.Value != 0)];
}
