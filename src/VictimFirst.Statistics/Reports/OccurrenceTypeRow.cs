using VictimFirst.Statistics.Cube;
using VictimFirst.Statistics.Publication;

namespace VictimFirst.Statistics.Reports;

/// <summary>One occurrence type of the cases closed.</summary>
/// <param name="Closed">All cases closed, children and young people among them.</param>
/// <param name="CypClosed">Cases of children and young people: a part of closed, not beside it.</param>
public sealed record OccurrenceTypeRow(
    Category OccurrenceType, PublishedCount Closed, PublishedCount Enhanced, PublishedCount CypClosed, PublishedCount CypEnhanced);
