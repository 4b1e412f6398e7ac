namespace VictimFirst.Domain.Support;

/// <summary>Money for goods after a crime.</summary>
public sealed class HardshipAward
{
    public required long Id { get; init; }
    public required long CaseId { get; init; }
    public required DateOnly AwardedOn { get; init; }
    /// <summary>Code of <c>hardship-purpose</c>.</summary>
    public required string Purpose { get; init; }
    public required bool CriteriaMet { get; init; }
    /// <summary>At least 0.</summary>
    public required int AmountPence { get; init; }
    public long DataVersion { get; init; }
}
