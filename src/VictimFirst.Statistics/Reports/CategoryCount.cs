using VictimFirst.Statistics.Cube;
using VictimFirst.Statistics.Publication;

namespace VictimFirst.Statistics.Reports;

/// <summary>A category and how many it holds.</summary>
public sealed record CategoryCount(Category Category, PublishedCount Count);
