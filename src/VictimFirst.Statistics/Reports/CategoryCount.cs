using System.Collections.Immutable;
using VictimFirst.Statistics.Cube;
using VictimFirst.Statistics.Publication;

namespace VictimFirst.Statistics.Reports;

/// <summary>A category and how many it holds.</summary>
public sealed record CategoryCount(Category Category, PublishedCount Count)
{
    /// <summary>One row a category in the dimension's order; those that hold none are left out.</summary>
    internal static ImmutableArray<CategoryCount> LeavingOutZeros(ReportScope scope, Dimension dimension, Func<int, RawCount> count)
    {
        var rows = ImmutableArray.CreateBuilder<CategoryCount>();
        for (var category = 0; category < dimension.Size; category++)
        {
            if (count(category) is var raw && raw != RawCount.Zero)
            {
                rows.Add(new CategoryCount(dimension.Categories[category], scope.Disclosure.Publish(raw)));
            }
        }

        return rows.ToImmutable();
    }
}
