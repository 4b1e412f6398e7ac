namespace VictimFirst.Domain.Support;

/// <summary>Crime prevention measures fitted at home: assessment and fitting are due within 48 hours of the request.</summary>
public sealed class TargetHardening
{
    public required long Id { get; init; }
    public required long CaseId { get; init; }
    /// <summary>Code of <c>target-hardening-route</c>.</summary>
    public required string ReferredVia { get; init; }
    /// <summary>At most 200 characters.</summary>
    public required string Provider { get; init; }
    public required DateTimeOffset RequestedAt { get; init; }
    public required DateTimeOffset? AssessedAt { get; init; }
    public required DateTimeOffset? FittedAt { get; init; }
    public long DataVersion { get; init; }
}
