using System.Collections.Immutable;
using VictimFirst.Domain.CodeLists;
using VictimFirst.Statistics.Cohorts;
using VictimFirst.Statistics.Cube.Columns;
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
    PublishedCount Facilitated)
{
    internal static VictimPersonalStatementSection CountIn(ReportScope scope)
    {
        var vps = scope.Columns.Vps;
        var asked = scope.Closed.FactsOfEnhanced(vps.CaseRow);
        var eligible = asked.And(RowMask.OfBits(asked.Rows, vps.Flags, (int)VpsFlags.Eligible));
        var offered = eligible.And(RowMask.Of(asked.Rows, vps.Offered, Answers.Yes));
        var facilitated = asked.And(RowMask.OfBits(asked.Rows, vps.Flags, (int)VpsFlags.Facilitated));
        return new VictimPersonalStatementSection(
            scope.Disclosure.Publish(eligible.Count()),
            CategoryShare.Over(scope, vps.Offered, eligible),
            CategoryShare.Over(scope, vps.ChoseToComplete, offered),
            CategoryShare.Over(scope, vps.Understands, eligible.Except(offered)),
            CategoryShare.Over(scope, vps.WouldLikeOpportunity, eligible),
            scope.Disclosure.Publish(facilitated.Count()));
    }
}
