using VictimFirst.Statistics.Publication;

namespace VictimFirst.Statistics.Reports;

/// <summary>The quarter in four figures, beside the quarter before.</summary>
/// <param name="ReferralsReceived">Referrals received in the quarter.</param>
/// <param name="CasesClosed">Cases closed in the quarter.</param>
/// <param name="EnhancedSupport">Cases closed in the quarter whose person accepted enhanced support.</param>
/// <param name="EnhancedRate">Enhanced support over cases closed, not over referrals.</param>
public sealed record ReportHeadlines(
    CountComparison ReferralsReceived, CountComparison CasesClosed, CountComparison EnhancedSupport, RateComparison EnhancedRate);
