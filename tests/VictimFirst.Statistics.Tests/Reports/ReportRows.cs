using System.Collections.Immutable;
using VictimFirst.Statistics.Publication;
using VictimFirst.Statistics.Reports;

namespace VictimFirst.Statistics.Tests.Reports;

/// <summary>Short ways to a report's cells.</summary>
internal static class ReportRows
{
    public static int? Of(this ImmutableArray<CategoryCount> rows, string code) =>
        rows.Single(r => r.Category.Code == code).Count.Value;

    public static CategoryShare Of(this ImmutableArray<CategoryShare> rows, string code) => rows.Single(r => r.Category.Code == code);

    public static DemographicRow Of(this ImmutableArray<DemographicRow> rows, string code) => rows.Single(r => r.Category.Code == code);

    public static OccurrenceTypeRow Of(this ImmutableArray<OccurrenceTypeRow> rows, string code) =>
        rows.Single(r => r.OccurrenceType.Code == code);

    public static ReferralSourceRow Of(this ImmutableArray<ReferralSourceRow> rows, string code) => rows.Single(r => r.Source.Code == code);

    /// <summary>Current and previous.</summary>
    public static (int? Current, int? Previous) Values(this CountComparison comparison) =>
        (comparison.Current.Value, comparison.Previous.Value);

    /// <summary>Numerator and denominator.</summary>
    public static (int? Numerator, int? Denominator) Parts(this PublishedRate rate) => (rate.Numerator.Value, rate.Denominator.Value);
}
