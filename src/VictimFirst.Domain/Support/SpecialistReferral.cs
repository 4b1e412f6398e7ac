namespace VictimFirst.Domain.Support;

/// <summary>A signpost or direct onward referral to another provider.</summary>
public sealed class SpecialistReferral
{
    public required long Id { get; init; }
    public required long CaseId { get; init; }
    /// <summary>At most 200 characters.</summary>
    public required string Provider { get; init; }
    /// <summary>Code of <c>specialist-referral-kind</c>.</summary>
    public required string Kind { get; init; }
    public required bool ConsentGiven { get; init; }
    public required DateOnly ReferredOn { get; init; }
    /// <summary>Code of <c>specialist-referral-outcome</c>.</summary>
    public required string Outcome { get; init; }
    public long DataVersion { get; init; }
}
