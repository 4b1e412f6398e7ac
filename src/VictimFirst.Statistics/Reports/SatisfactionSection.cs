using System.Collections.Immutable;
using VictimFirst.Domain.CodeLists;
using VictimFirst.Statistics.Publication;
using VictimFirst.Statistics.Questions;

namespace VictimFirst.Statistics.Reports;

/// <summary>Satisfaction surveys carried out in the quarter, whenever the case closed.</summary>
/// <param name="Surveyed">Surveys with an answer: none of the three unknown kinds.</param>
/// <param name="Satisfied">Very satisfied or satisfied.</param>
/// <param name="SatisfiedRate">Satisfied over surveyed.</param>
/// <param name="Results">One row a result, unknown kinds and zeros too.</param>
public sealed record SatisfactionSection(
    PublishedCount Surveyed, PublishedCount Satisfied, PublishedRate SatisfiedRate, ImmutableArray<CategoryCount> Results)
{
    internal static Func<SatisfactionSection> Ask(ReportScope scope)
    {
        var results = Surveyed(Filter.All, DimensionCode.SatisfactionResult);
        var answered = Surveyed(Filter.Not(Filter.In(
            DimensionCode.SatisfactionResult, UnknownKinds.Unknown, UnknownKinds.NotAsked, UnknownKinds.PreferNotToSay)));
        var satisfied = Surveyed(Filter.In(DimensionCode.SatisfactionResult, "VERY_SATISFIED", "SATISFIED"));
        return () => new SatisfactionSection(
            answered.Only,
            satisfied.Only,
            PublishedRate.Of(satisfied.Only, answered.Only),
            results.Rows((result, count) => new CategoryCount(result, count)));

        AskedTable Surveyed(Filter where, params ReadOnlySpan<DimensionCode> by) =>
            scope.Ask(Subject.Satisfaction, Cohort.Referred, where, by);
    }
}
