using System.Collections.Immutable;
using VictimFirst.Statistics.Publication;

namespace VictimFirst.Statistics.Reports;

/// <summary>The restorative justice team's quarter, by its own days of receipt and closing rather than those of the service's case.</summary>
/// <param name="ByMonth">The three months of the quarter.</param>
/// <param name="ClosureCategories">Every category, zeros too, over the restorative justice cases closed.</param>
public sealed record RestorativeJusticeSection(
    PublishedCount Referrals,
    PublishedCount Closed,
    ImmutableArray<RestorativeJusticeMonth> ByMonth,
    ImmutableArray<RestorativeJusticeClosure> ClosureCategories);
