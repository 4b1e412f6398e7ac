using VictimFirst.Statistics.Publication;

namespace VictimFirst.Statistics.Reports;

/// <summary>Total need score at the end against the start, over every case with enhanced support and both assessments.</summary>
/// <param name="ReducedRate">Reduced over the base.</param>
public sealed record NeedReductionSection(
    PublishedCount Base, PublishedCount Reduced, PublishedCount Same, PublishedCount Increased, PublishedRate ReducedRate);
