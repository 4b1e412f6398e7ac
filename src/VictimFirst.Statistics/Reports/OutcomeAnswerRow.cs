using VictimFirst.Domain.CodeLists;
using VictimFirst.Statistics.Cube;
using VictimFirst.Statistics.Publication;

namespace VictimFirst.Statistics.Reports;

/// <summary>One answer to an end-of-case question.</summary>
/// <param name="Rate">Over the responses; null for not asked and unknown, which are outside them.</param>
public sealed record OutcomeAnswerRow(Category Answer, PublishedCount Count, PublishedRate? Rate)
{
    /// <summary>Whether the answer says that the question was answered, if only by "not applicable".</summary>
    internal static bool IsResponse(Category answer) => answer.Code is not (UnknownKinds.NotAsked or UnknownKinds.Unknown);

    internal static OutcomeAnswerRow Of(ReportScope scope, Category answer, RawCount count, RawCount responses) => new(
        answer, scope.Disclosure.Publish(count), IsResponse(answer) ? scope.Disclosure.Rate(count, responses) : null);
}
