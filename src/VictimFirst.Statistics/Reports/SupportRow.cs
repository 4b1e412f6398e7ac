using VictimFirst.Statistics.Cube;
using VictimFirst.Statistics.Publication;

namespace VictimFirst.Statistics.Reports;

/// <summary>One type of support given to the cases with enhanced support, in all channels or in one.</summary>
/// <param name="Channel">Null for all channels together.</param>
/// <param name="Cases">Cases that had it at least once. A case repeats across rows.</param>
/// <param name="Actions">Times it was given, on whatever day.</param>
public sealed record SupportRow(Category SupportType, Category? Channel, PublishedCount Cases, PublishedCount Actions);
