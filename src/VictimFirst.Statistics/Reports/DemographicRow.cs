using VictimFirst.Statistics.Cube;
using VictimFirst.Statistics.Publication;

namespace VictimFirst.Statistics.Reports;

/// <summary>One category of people.</summary>
public sealed record DemographicRow(Category Category, PublishedCount Closed, PublishedCount Enhanced);
