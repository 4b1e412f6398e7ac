using System.Collections.Immutable;
using VictimFirst.Statistics.Publication;

namespace VictimFirst.Statistics.Reports;

/// <summary>
/// The Victim Personal Statement, asked about where enhanced support was accepted. Every question has one row an answer of
/// <c>vps-answer</c>, zeros too; each rate is over the cases that the question was put to.
/// </summary>
/// <param name="Eligible">Cases closed with enhanced support that were eligible to be asked.</param>
/// <param name="Offered">Over the eligible.</param>
/// <param name="ChoseToComplete">Over the eligible who were offered one.</param>
/// <param name="Understands">Over the eligible who were not surely offered one: every answer but yes.</param>
/// <param name="WouldLikeOpportunity">Over the eligible.</param>
/// <param name="Facilitated">Cases, eligible or not, in which the service helped to complete a statement, on whatever day.</param>
public sealed record VictimPersonalStatementSection(
    PublishedCount Eligible,
    ImmutableArray<CategoryShare> Offered,
    ImmutableArray<CategoryShare> ChoseToComplete,
    ImmutableArray<CategoryShare> Understands,
    ImmutableArray<CategoryShare> WouldLikeOpportunity,
    PublishedCount Facilitated);
