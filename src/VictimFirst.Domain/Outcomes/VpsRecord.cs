namespace VictimFirst.Domain.Outcomes;

/// <summary>
/// The four questions about the Victim Personal Statement, asked of those who accept enhanced support. One per case at most.
/// </summary>
public sealed class VpsRecord
{
    public required long CaseId { get; init; }
    public required bool Eligible { get; init; }
    /// <summary>Code of <c>vps-answer</c>.</summary>
    public required string Offered { get; init; }
    /// <summary>Code of <c>vps-answer</c>. Asked only where one was offered; NOT_APPLICABLE otherwise.</summary>
    public required string ChoseToComplete { get; init; }
    /// <summary>Code of <c>vps-answer</c>. Asked only where none was surely offered; NOT_APPLICABLE otherwise.</summary>
    public required string Understands { get; init; }
    /// <summary>Code of <c>vps-answer</c>.</summary>
    public required string WouldLikeOpportunity { get; init; }
    /// <summary>When the service helped to complete a statement.</summary>
    public required DateOnly? FacilitatedOn { get; init; }
    public long DataVersion { get; init; }
}
