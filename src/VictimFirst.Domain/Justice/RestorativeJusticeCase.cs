namespace VictimFirst.Domain.Justice;

/// <summary>A restorative justice referral and what came of it. A conversation and an outcome are apart facts.</summary>
public sealed class RestorativeJusticeCase
{
    public required long Id { get; init; }
    public required long? CaseId { get; init; }
    public required DateOnly ReceivedOn { get; init; }
    /// <summary>Code of <c>rj-initiator</c>.</summary>
    public required string Initiator { get; init; }
    public required DateOnly? ClosedOn { get; init; }
    /// <summary>Code of <c>rj-closure-category</c>. Given exactly when closed.</summary>
    public required string? ClosureCategory { get; init; }
    /// <summary>Code of <c>rj-closure-reason</c>.</summary>
    public required string? ClosureReason { get; init; }
    public required bool HadConversation { get; init; }
    public required bool HadOutcome { get; init; }
    public long DataVersion { get; init; }
}
