using System.Collections.Immutable;
using VictimFirst.Domain.CodeLists;
using VictimFirst.Statistics.Cube;
using VictimFirst.Statistics.Publication;

namespace VictimFirst.Statistics.Reports;

/// <summary>One answer to an end-of-case question.</summary>
/// <param name="Rate">Over the responses; null for not asked and unknown, which are outside them.</param>
public sealed record OutcomeAnswerRow(Category Answer, PublishedCount Count, PublishedRate? Rate)
{
    /// <summary>The answers that say that the question was not answered; "not applicable" is an answer.</summary>
    internal static ImmutableArray<string> NoResponses { get; } = [UnknownKinds.NotAsked, UnknownKinds.Unknown];

    internal static OutcomeAnswerRow Of(Category answer, PublishedCount count, PublishedCount responses) =>
        new(answer, count, NoResponses.Contains(answer.Code) ? null : PublishedRate.Of(count, responses));
}
