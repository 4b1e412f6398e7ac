using System.Collections.Immutable;
using VictimFirst.Statistics.Publication;

namespace VictimFirst.Statistics.Reports;

/// <summary>Satisfaction surveys carried out in the quarter, whenever the case closed.</summary>
/// <param name="Surveyed">Surveys with an answer: none of the three unknown kinds.</param>
/// <param name="Satisfied">Very satisfied or satisfied.</param>
/// <param name="SatisfiedRate">Satisfied over surveyed.</param>
/// <param name="Results">One row a result, unknown kinds and zeros too.</param>
public sealed record SatisfactionSection(
    PublishedCount Surveyed, PublishedCount Satisfied, PublishedRate SatisfiedRate, ImmutableArray<CategoryCount> Results);
