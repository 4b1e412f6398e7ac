using System.Collections.Immutable;
using VictimFirst.Statistics.Cube;
using VictimFirst.Statistics.Publication;

namespace VictimFirst.Statistics.Reports;

/// <summary>One closure category of restorative justice.</summary>
/// <param name="Reasons">The reasons given; those with none are left out.</param>
public sealed record RestorativeJusticeClosure(Category Category, PublishedCount Count, ImmutableArray<CategoryCount> Reasons);
