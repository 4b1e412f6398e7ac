using System.Collections.Immutable;
using VictimFirst.Domain.CodeLists;
using VictimFirst.Domain.Time;
using VictimFirst.Statistics.Cohorts;
using VictimFirst.Statistics.Cube;
using VictimFirst.Statistics.Publication;

namespace VictimFirst.Statistics.Reports;

/// <summary>One route by which people come to the service.</summary>
/// <param name="Source">Code of <c>referral-source</c>, or Action Fraud of <c>referral-sub-source</c>.</param>
/// <param name="PartOf">The row that this row is already part of, or null.</param>
/// <param name="Referred">Referrals received in the quarter.</param>
/// <param name="Closed">Cases closed in the quarter, by the source of their referral, whenever that came.</param>
public sealed record ReferralSourceRow(
    Category Source, Category? PartOf, CountComparison Referred, CountComparison Closed, CountComparison Enhanced)
{
    private static readonly byte ActionFraud = Dimensions.ReferralSubSource.IndexOf(ReferralSubSources.ActionFraud);

    /// <summary>The list's sources in order and, under the third party, Action Fraud.</summary>
    internal static ImmutableArray<ReferralSourceRow> CountIn(ReportScope scope)
    {
        var now = BySource.Of(scope, scope.Quarter, scope.Closed);
        var before = BySource.Of(scope, scope.Quarter.Previous, scope.ClosedBefore);
        var rows = ImmutableArray.CreateBuilder<ReferralSourceRow>();
        foreach (var source in Dimensions.ReferralSource.Categories)
        {
            rows.Add(Row(source, null, Dimensions.ReferralSource.IndexOf(source.Code), now.Sources, before.Sources));
            if (source.Code != ReferralSources.ThirdParty) continue;
            var actionFraud = Dimensions.ReferralSubSource.Categories[ActionFraud];
            rows.Add(Row(actionFraud, source, ActionFraud, now.SubSources, before.SubSources));
        }

        return rows.ToImmutable();

        ReferralSourceRow Row(Category category, Category? partOf, int index, Counts current, Counts previous) => new(
            category,
            partOf,
            scope.Disclosure.Compare(current.Referred[index], previous.Referred[index]),
            scope.Disclosure.Compare(current.Closed[index], previous.Closed[index]),
            scope.Disclosure.Compare(current.Enhanced[index], previous.Enhanced[index]));
    }

    private sealed record Counts(Tabulation Referred, Tabulation Closed, Tabulation Enhanced);

    private sealed record BySource(Counts Sources, Counts SubSources)
    {
        public static BySource Of(ReportScope scope, FinancialQuarter quarter, ClosedCases closed)
        {
            var referrals = scope.Columns.Referrals;
            var received = RowMask.All(referrals.ReceivedDay.Between(quarter.Start, quarter.End));
            return new BySource(
                new Counts(
                    Tabulation.Of(referrals.Source, received),
                    Tabulation.Of(closed.Columns.Source, closed.All),
                    Tabulation.Of(closed.Columns.Source, closed.Enhanced)),
                new Counts(
                    Tabulation.Of(referrals.SubSource, received),
                    Tabulation.Of(closed.Columns.SubSource, closed.All),
                    Tabulation.Of(closed.Columns.SubSource, closed.Enhanced)));
        }
    }
}
