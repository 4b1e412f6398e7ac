using System.Collections.Immutable;
using VictimFirst.Statistics.Cube;
using VictimFirst.Statistics.Publication;

namespace VictimFirst.Statistics.Reports;

/// <summary>One of the four questions asked before closing, over the cases with enhanced support.</summary>
/// <param name="Responses">Cases in which the question was answered: every answer but not asked and unknown.</param>
/// <param name="Answers">One row an answer, zeros too.</param>
/// <param name="ImprovedRate">Yes or partly, over the responses.</param>
public sealed record OutcomeQuestionRow(
    Category Question, PublishedCount Responses, ImmutableArray<OutcomeAnswerRow> Answers, PublishedRate ImprovedRate);
