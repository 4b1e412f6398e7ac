using VictimFirst.Data.Policing;

namespace VictimFirst.Api.Schema.Policing.Vcop;

internal enum VcopGrouping
{
    Force,
    Department,
    Officer,
}

/// <param name="Department">Null where the group is a force.</param>
/// <param name="Officer">Null where the group is not an officer.</param>
internal sealed record VcopComplianceGroup(string Force, string CodeVersion, string? Department, string? Officer)
{
    public required int Investigations { get; init; }
    public required PoliceShare NeedsAssessed { get; init; }
    public required PoliceShare UpdatedWithin28Days { get; init; }
    public required PoliceShare FullyCompliant { get; init; }
    public required VcopCombinations Combinations { get; init; }
    public required IReadOnlyList<VcopRightShare> Rights { get; init; }

    public static VcopComplianceGroup Of(
        string force, string codeVersion, string? department, string? officer, IReadOnlyList<InvestigationFacts> rows) =>
        new(force, codeVersion, department, officer)
        {
            Investigations = rows.Count,
            NeedsAssessed = PoliceShare.Of(rows, row => row.NeedsAssessed),
            UpdatedWithin28Days = PoliceShare.Of(rows, row => row.IsUpdated),
            FullyCompliant = PoliceShare.Of(rows, row => row.NeedsAssessed && row.IsUpdated),
            Combinations = new VcopCombinations(
                rows.Count(row => row is { NeedsAssessed: true, IsUpdated: true }),
                rows.Count(row => row is { NeedsAssessed: true, IsUpdated: false }),
                rows.Count(row => row is { NeedsAssessed: false, IsUpdated: true }),
                rows.Count(row => row is { NeedsAssessed: false, IsUpdated: false })),
            Rights =
            [
                .. Enumerable.Range(1, 7).Select(right => new VcopRightShare(right, PoliceShare.Of(rows, row => row.Rights[right - 1]))),
            ],
        };
}

internal sealed record VcopCombinations(int Both, int AssessedOnly, int UpdatedOnly, int Neither);

internal sealed record VcopRightShare(int Right, PoliceShare Met);

internal sealed record VcopCompliance(DateOnly AsOf, string Definition, IReadOnlyList<VcopComplianceGroup> Groups);

/// <summary>One month of the series: its last snapshot.</summary>
internal sealed record VcopSeriesPoint(DateOnly AsOf, string CodeVersion, string Definition)
{
    public required int Investigations { get; init; }
    public required PoliceShare NeedsAssessed { get; init; }
    public required PoliceShare UpdatedWithin28Days { get; init; }
    public required PoliceShare FullyCompliant { get; init; }
}
