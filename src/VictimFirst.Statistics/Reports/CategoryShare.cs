using System.Collections.Immutable;
using VictimFirst.Statistics.Cube;
using VictimFirst.Statistics.Publication;

namespace VictimFirst.Statistics.Reports;

/// <summary>A category, how many it holds, and their share of the base that the section names.</summary>
public sealed record CategoryShare(Category Category, PublishedCount Count, PublishedRate Rate)
{
    internal static CategoryShare Of(Category category, PublishedCount count, PublishedCount over) =>
        new(category, count, PublishedRate.Of(count, over));

    /// <summary>One row a category of a table with one axis, zeros too.</summary>
    internal static ImmutableArray<CategoryShare> Over(AskedTable table, PublishedCount over) =>
        table.Rows((category, count) => Of(category, count, over));
}
