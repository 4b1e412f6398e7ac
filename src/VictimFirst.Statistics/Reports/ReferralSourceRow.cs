using VictimFirst.Statistics.Cube;
using VictimFirst.Statistics.Publication;

namespace VictimFirst.Statistics.Reports;

/// <summary>One route by which people come to the service.</summary>
/// <param name="Source">Code of <c>referral-source</c>, or Action Fraud of <c>referral-sub-source</c>.</param>
/// <param name="PartOf">The row that this row is already part of, or null.</param>
/// <param name="Referred">Referrals received in the quarter.</param>
/// <param name="Closed">Cases closed in the quarter, by the source of their referral, whenever that came.</param>
public sealed record ReferralSourceRow(
    Category Source, Category? PartOf, CountComparison Referred, CountComparison Closed, CountComparison Enhanced);
