using VictimFirst.Domain.CodeLists;
using VictimFirst.Statistics.Cube;
using VictimFirst.Statistics.Publication;

namespace VictimFirst.Statistics.Reports;

/// <summary>One answer to an end-of-case question.</summary>
/// <param name="Rate">Over the responses; null for not asked and unknown, which are outside them.</param>
public sealed record OutcomeAnswerRow(Category Answer, PublishedCount Count, PublishedRate? Rate)
{
    internal static OutcomeAnswerRow Of(ReportScope scope, Category answer, RawCount count, RawCount responses)
    {
        var isResponse = answer.Code is not (UnknownKinds.NotAsked or UnknownKinds.Unknown);
        return new OutcomeAnswerRow(
            answer, scope.Disclosure.Publish(count), isResponse ? scope.Disclosure.Rate(count, responses) : null);
    }
}
