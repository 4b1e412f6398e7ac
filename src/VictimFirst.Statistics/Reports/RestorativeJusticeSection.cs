using System.Collections.Immutable;
using VictimFirst.Statistics.Publication;
using VictimFirst.Statistics.Questions;

namespace VictimFirst.Statistics.Reports;

/// <summary>The restorative justice team's quarter, by its own days of receipt and closing, not those of the service's case.</summary>
/// <param name="ByMonth">The three months of the quarter.</param>
/// <param name="ClosureCategories">Every category, zeros too, over the restorative justice cases closed.</param>
public sealed record RestorativeJusticeSection(
    PublishedCount Referrals,
    PublishedCount Closed,
    ImmutableArray<RestorativeJusticeMonth> ByMonth,
    ImmutableArray<RestorativeJusticeClosure> ClosureCategories)
{
    internal static Func<RestorativeJusticeSection> Ask(ReportScope scope)
    {
        var referrals = scope.Ask(Subject.RestorativeJustice, Cohort.Referred, Filter.All);
        var closed = scope.Closed(Subject.RestorativeJustice, Filter.All);
        var months = RestorativeJusticeMonth.Ask(scope);
        var categories = scope.Closed(Subject.RestorativeJustice, Filter.All, DimensionCode.RjClosureCategory);
        var reasons = scope.Closed(
            Subject.RestorativeJustice, Filter.All, DimensionCode.RjClosureCategory, DimensionCode.RjClosureReason);
        return () => new RestorativeJusticeSection(
            referrals.Only,
            closed.Only,
            months(),
            categories.Rows((category, count) => RestorativeJusticeClosure.Of(category, count, reasons)));
    }
}
