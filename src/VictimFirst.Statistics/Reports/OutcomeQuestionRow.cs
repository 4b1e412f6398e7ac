using System.Collections.Immutable;
using VictimFirst.Statistics.Cube;
using VictimFirst.Statistics.Publication;
using VictimFirst.Statistics.Questions;

namespace VictimFirst.Statistics.Reports;

/// <summary>One of the four questions asked before closing, over the cases with enhanced support.</summary>
/// <param name="Responses">Cases in which the question was answered: every answer but not asked and unknown.</param>
/// <param name="Answers">One row an answer, zeros too.</param>
/// <param name="ImprovedRate">Yes or partly, over the responses.</param>
public sealed record OutcomeQuestionRow(
    Category Question, PublishedCount Responses, ImmutableArray<OutcomeAnswerRow> Answers, PublishedRate ImprovedRate)
{
    /// <summary>The four questions in the list's order.</summary>
    internal static Func<ImmutableArray<OutcomeQuestionRow>> Ask(ReportScope scope)
    {
        var answers = Closed(ReportScope.Enhanced, DimensionCode.OutcomeQuestion, DimensionCode.OutcomeAnswer);
        var responses = Closed(
            Filter.And(ReportScope.Enhanced, Filter.Not(Filter.In(DimensionCode.OutcomeAnswer, OutcomeAnswerRow.NoResponses))),
            DimensionCode.OutcomeQuestion);
        var improved = Closed(
            Filter.And(
                ReportScope.Enhanced,
                Filter.In(DimensionCode.OutcomeAnswer, Domain.CodeLists.Answers.Yes, Domain.CodeLists.Answers.Partly)),
            DimensionCode.OutcomeQuestion);
        return () => responses.Rows((question, count) => new OutcomeQuestionRow(
            question,
            count,
            [.. CategoryLists.OutcomeAnswer.Categories.Select(
                answer => OutcomeAnswerRow.Of(answer, answers[question.Code, answer.Code], count))],
            PublishedRate.Of(improved[question.Code], count)));

        AskedTable Closed(Filter where, params ReadOnlySpan<DimensionCode> by) => scope.Closed(Subject.Outcomes, where, by);
    }
}
