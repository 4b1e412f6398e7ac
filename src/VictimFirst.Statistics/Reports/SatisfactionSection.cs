using System.Collections.Immutable;
using VictimFirst.Domain.CodeLists;
using VictimFirst.Statistics.Cohorts;
using VictimFirst.Statistics.Publication;

namespace VictimFirst.Statistics.Reports;

/// <summary>Satisfaction surveys carried out in the quarter, whenever the case closed.</summary>
/// <param name="Surveyed">Surveys with an answer: none of the three unknown kinds.</param>
/// <param name="Satisfied">Very satisfied or satisfied.</param>
/// <param name="SatisfiedRate">Satisfied over surveyed.</param>
/// <param name="Results">One row a result, unknown kinds and zeros too.</param>
public sealed record SatisfactionSection(
    PublishedCount Surveyed, PublishedCount Satisfied, PublishedRate SatisfiedRate, ImmutableArray<CategoryCount> Results)
{
    internal static SatisfactionSection CountIn(ReportScope scope)
    {
        var surveys = scope.Columns.Surveys;
        var inQuarter = RowMask.All(surveys.SurveyedDay.Between(scope.Quarter.Start, scope.Quarter.End));
        var results = Tabulation.Of(surveys.Result, inQuarter);
        var unanswered = results.Sum(UnknownKinds.Unknown, UnknownKinds.NotAsked, UnknownKinds.PreferNotToSay);
        var rate = scope.Disclosure.Rate(results.Sum("VERY_SATISFIED", "SATISFIED"), inQuarter.Count().Less(unanswered));
        return new SatisfactionSection(
            rate.Denominator,
            rate.Numerator,
            rate,
            results.Rows((result, count) => new CategoryCount(result, scope.Disclosure.Publish(count))));
    }
}
