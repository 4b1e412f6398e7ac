using System.Collections.Immutable;
using VictimFirst.Statistics.Cube;
using VictimFirst.Statistics.Publication;

namespace VictimFirst.Statistics.Reports;

/// <summary>One closure category of restorative justice.</summary>
/// <param name="Reasons">The reasons given; those with none are left out.</param>
public sealed record RestorativeJusticeClosure(Category Category, PublishedCount Count, ImmutableArray<CategoryCount> Reasons)
{
    /// <param name="reasons">By category, then by reason.</param>
    internal static RestorativeJusticeClosure Of(Category category, PublishedCount count, AskedTable reasons) => new(
        category,
        count,
        CategoryCount.LeavingOutZeros(CategoryLists.RjClosureReason.Categories.Select(
            reason => new CategoryCount(reason, reasons[category.Code, reason.Code]))));
}
