using VictimFirst.Domain.Time;
using VictimFirst.Statistics.Publication;

namespace VictimFirst.Statistics.Reports;

/// <summary>The quarter in four figures, beside the quarter before.</summary>
/// <param name="ReferralsReceived">Referrals received in the quarter.</param>
/// <param name="CasesClosed">Cases closed in the quarter.</param>
/// <param name="EnhancedSupport">Cases closed in the quarter whose person accepted enhanced support.</param>
/// <param name="EnhancedRate">Enhanced support over cases closed, not over referrals.</param>
public sealed record ReportHeadlines(
    CountComparison ReferralsReceived, CountComparison CasesClosed, CountComparison EnhancedSupport, RateComparison EnhancedRate)
{
    internal static ReportHeadlines CountIn(ReportScope scope)
    {
        var disclosure = scope.Disclosure;
        var casesClosed = disclosure.Compare(scope.Closed.All.Count(), scope.ClosedBefore.All.Count());
        var enhanced = disclosure.Compare(scope.Closed.Enhanced.Count(), scope.ClosedBefore.Enhanced.Count());
        return new ReportHeadlines(
            disclosure.Compare(Received(scope, scope.Quarter), Received(scope, scope.Quarter.Previous)),
            casesClosed,
            enhanced,
            new RateComparison(
                PublishedRate.Of(enhanced.Current, casesClosed.Current), PublishedRate.Of(enhanced.Previous, casesClosed.Previous)));
    }

    private static RawCount Received(ReportScope scope, FinancialQuarter quarter) =>
        new(scope.Columns.Referrals.ReceivedDay.Between(quarter.Start, quarter.End).Count);
}
