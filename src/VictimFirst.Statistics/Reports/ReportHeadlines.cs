using VictimFirst.Statistics.Publication;
using VictimFirst.Statistics.Questions;

namespace VictimFirst.Statistics.Reports;

/// <summary>The quarter in four figures, beside the quarter before.</summary>
/// <param name="ReferralsReceived">Referrals received in the quarter.</param>
/// <param name="CasesClosed">Cases closed in the quarter.</param>
/// <param name="EnhancedSupport">Cases closed in the quarter whose person accepted enhanced support.</param>
/// <param name="EnhancedRate">Enhanced support over cases closed, not over referrals.</param>
public sealed record ReportHeadlines(
    CountComparison ReferralsReceived, CountComparison CasesClosed, CountComparison EnhancedSupport, RateComparison EnhancedRate)
{
    internal static Func<ReportHeadlines> Ask(ReportScope scope)
    {
        var referred = (Now: scope.Referred(scope.Quarter), Before: scope.Referred(scope.Quarter.Previous));
        var closed = (Now: scope.Closed(Filter.All), Before: scope.ClosedBefore(Filter.All));
        var enhanced = (Now: scope.Closed(ReportScope.Enhanced), Before: scope.ClosedBefore(ReportScope.Enhanced));
        return () => new ReportHeadlines(
            Compare(referred),
            Compare(closed),
            Compare(enhanced),
            new RateComparison(
                PublishedRate.Of(enhanced.Now.Only, closed.Now.Only), PublishedRate.Of(enhanced.Before.Only, closed.Before.Only)));

        static CountComparison Compare((AskedTable Now, AskedTable Before) tables) => new(tables.Now.Only, tables.Before.Only);
    }
}
