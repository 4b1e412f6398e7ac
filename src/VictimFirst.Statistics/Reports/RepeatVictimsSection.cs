using VictimFirst.Statistics.Publication;

namespace VictimFirst.Statistics.Reports;

/// <summary>Cases of people who were victims before, of any crime.</summary>
/// <param name="ClosedRate">Over all cases closed.</param>
public sealed record RepeatVictimsSection(PublishedCount Closed, PublishedRate ClosedRate, PublishedCount Enhanced);
