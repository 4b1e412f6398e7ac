using VictimFirst.Statistics.Cube;
using VictimFirst.Statistics.Publication;
using VictimFirst.Statistics.Questions;

namespace VictimFirst.Statistics.Reports;

/// <summary>Total need score at the end against the start, over every case with enhanced support and both assessments.</summary>
/// <param name="ReducedRate">Reduced over the base.</param>
public sealed record NeedReductionSection(
    PublishedCount Base, PublishedCount Reduced, PublishedCount Same, PublishedCount Increased, PublishedRate ReducedRate)
{
    internal static Func<NeedReductionSection> Ask(ReportScope scope)
    {
        var directions = scope.Closed(ReportScope.Enhanced, DimensionCode.NeedDirection);
        var over = scope.Closed(Filter.And(
            ReportScope.Enhanced, Filter.In(DimensionCode.NeedDirection, CategoryLists.NeedDirection.Categories.Select(c => c.Code))));
        return () => new NeedReductionSection(
            over.Only,
            directions["REDUCED"],
            directions["SAME"],
            directions["INCREASED"],
            PublishedRate.Of(directions["REDUCED"], over.Only));
    }
}
