using System.Collections.Immutable;
using VictimFirst.Domain.CodeLists;
using VictimFirst.Statistics.Publication;
using VictimFirst.Statistics.Questions;

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
    PublishedCount Facilitated)
{
    internal static Func<VictimPersonalStatementSection> Ask(ReportScope scope)
    {
        var eligible = Filter.And(ReportScope.Enhanced, Filter.Is(DimensionCode.VpsEligible));
        var wasOffered = Filter.In(DimensionCode.VpsOffered, Answers.Yes);
        var (offeredOne, notOfferedOne) = (Filter.And(eligible, wasOffered), Filter.And(eligible, Filter.Not(wasOffered)));
        var bases = (All: scope.Closed(eligible), Offered: scope.Closed(offeredOne), NotOffered: scope.Closed(notOfferedOne));
        var offered = scope.Closed(eligible, DimensionCode.VpsOffered);
        var chose = scope.Closed(offeredOne, DimensionCode.VpsChoseToComplete);
        var understands = scope.Closed(notOfferedOne, DimensionCode.VpsUnderstands);
        var wouldLike = scope.Closed(eligible, DimensionCode.VpsWouldLikeOpportunity);
        var facilitated = scope.Closed(Filter.And(ReportScope.Enhanced, Filter.Is(DimensionCode.VpsFacilitated)));
        return () => new VictimPersonalStatementSection(
            bases.All.Only,
            CategoryShare.Over(offered, bases.All.Only),
            CategoryShare.Over(chose, bases.Offered.Only),
            CategoryShare.Over(understands, bases.NotOffered.Only),
            CategoryShare.Over(wouldLike, bases.All.Only),
            facilitated.Only);
    }
}
