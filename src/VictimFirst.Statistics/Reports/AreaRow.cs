using VictimFirst.Domain.Geography;
using VictimFirst.Statistics.Publication;

namespace VictimFirst.Statistics.Reports;

/// <summary>One place. Places of different levels overlap, those of one level do not.</summary>
public sealed record AreaRow(Area Area, PublishedCount Closed, PublishedCount Enhanced);
