namespace VictimFirst.Data.Policing;

/// <summary>A victim's request for review, and how it went.</summary>
public sealed record ReviewFacts
{
    public required DateOnly ReceivedOn { get; init; }
    public required bool IsEligible { get; init; }
    public required DateOnly? TriagedOn { get; init; }

    /// <summary>Code of <c>vrr-outcome</c>.</summary>
    public required string? Outcome { get; init; }

    public required DateOnly? CompletedOn { get; init; }
    public required bool? ExtensionAgreed { get; init; }

    /// <summary>Code of <c>vrr-delay-reason</c>.</summary>
    public required string? DelayReason { get; init; }
}
