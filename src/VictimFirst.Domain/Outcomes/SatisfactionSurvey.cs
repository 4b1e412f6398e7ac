namespace VictimFirst.Domain.Outcomes;

/// <summary>A survey by the police's service improvement unit after a case closed.</summary>
public sealed class SatisfactionSurvey
{
    public required long Id { get; init; }
    public required long CaseId { get; init; }
    public required DateOnly SurveyedOn { get; init; }
    /// <summary>Code of <c>satisfaction-result</c>.</summary>
    public required string Result { get; init; }
    /// <summary>At most 200 characters.</summary>
    public required string Surveyor { get; init; }
    public long DataVersion { get; init; }
}
