using VictimFirst.Statistics.Cube;
using VictimFirst.Statistics.Publication;

namespace VictimFirst.Statistics.Reports;

/// <summary>One answer to an end-of-case question.</summary>
/// <param name="Rate">Over the responses; null for not asked and unknown, which are outside them.</param>
public sealed record OutcomeAnswerRow(Category Answer, PublishedCount Count, PublishedRate? Rate);
