namespace VictimFirst.Domain.Outcomes;

/// <summary>The four questions asked before closing. One per case at most.</summary>
public sealed class EndOfCaseResponse
{
    public required long CaseId { get; init; }
    public required DateOnly RespondedOn { get; init; }
    /// <summary>Code of <c>outcome-answer</c>.</summary>
    public required string HealthAndWellbeing { get; init; }
    /// <summary>Code of <c>outcome-answer</c>.</summary>
    public required string CopeAndMoveForward { get; init; }
    /// <summary>Code of <c>outcome-answer</c>.</summary>
    public required string Safety { get; init; }
    /// <summary>Code of <c>outcome-answer</c>.</summary>
    public required string InformedAndEmpowered { get; init; }
    public long DataVersion { get; init; }
}
