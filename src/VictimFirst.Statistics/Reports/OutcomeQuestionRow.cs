using System.Collections.Immutable;
using VictimFirst.Statistics.Cohorts;
using VictimFirst.Statistics.Cube;
using VictimFirst.Statistics.Publication;

namespace VictimFirst.Statistics.Reports;

/// <summary>One of the four questions asked before closing, over the cases with enhanced support.</summary>
/// <param name="Responses">Cases in which the question was answered: every answer but not asked and unknown.</param>
/// <param name="Answers">One row an answer, zeros too.</param>
/// <param name="ImprovedRate">Yes or partly, over the responses.</param>
public sealed record OutcomeQuestionRow(
    Category Question, PublishedCount Responses, ImmutableArray<OutcomeAnswerRow> Answers, PublishedRate ImprovedRate)
{
    /// <summary>The four questions in the list's order.</summary>
    internal static ImmutableArray<OutcomeQuestionRow> CountIn(ReportScope scope)
    {
        var endOfCase = scope.Columns.EndOfCase;
        var asked = scope.Closed.FactsOfEnhanced(endOfCase.CaseRow);
        return [.. Dimensions.OutcomeQuestion.Categories.Select(
            (question, index) => CountOne(scope, question, Tabulation.Of(endOfCase.ByQuestion[index], asked)))];
    }

    private static OutcomeQuestionRow CountOne(ReportScope scope, Category question, Tabulation answers)
    {
        var responses = answers.Sum(OutcomeAnswerRow.IsResponse);
        return new OutcomeQuestionRow(
            question,
            scope.Disclosure.Publish(responses),
            answers.Rows((answer, count) => OutcomeAnswerRow.Of(scope, answer, count, responses)),
            scope.Disclosure.Rate(answers.Sum(Domain.CodeLists.Answers.Yes, Domain.CodeLists.Answers.Partly), responses));
    }
}
