using System.Collections.Immutable;

namespace VictimFirst.Api.Schema.Metadata;

/// <summary>
/// Which units belong to a period. A case moves through the cohorts, so that figures of different cohorts are of different cases.
/// </summary>
internal sealed record DatasetCohort(string Code, string Label, string Definition)
{
    public static ImmutableArray<DatasetCohort> All { get; } =
    [
        new("REFERRED", "Referred", "Referrals received within the period, whether or not a case was opened."),
        new("OPENED", "Opened", "Cases opened within the period."),
        new("CLOSED", "Closed", "Cases closed within the period, whenever they were referred."),
        new(
            "SUPPORTED",
            "Supported",
            "Cases with the service on at least one day of the period: opened by its last day, not closed before its first."),
    ];
}
