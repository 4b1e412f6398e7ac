namespace VictimFirst.Domain.Support;

/// <summary>A referral to the mental health nurse or to clinical advice.</summary>
public sealed class MentalHealthReferral
{
    public required long Id { get; init; }
    public required long CaseId { get; init; }
    /// <summary>Code of <c>mental-health-referral-kind</c>.</summary>
    public required string Kind { get; init; }
    public required DateOnly ReferredOn { get; init; }
    public long DataVersion { get; init; }
}
