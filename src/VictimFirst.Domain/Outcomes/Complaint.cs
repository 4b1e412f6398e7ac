namespace VictimFirst.Domain.Outcomes;

/// <summary>A complaint about the service.</summary>
public sealed class Complaint
{
    public required long Id { get; init; }
    public required long? CaseId { get; init; }
    public required DateOnly ReceivedOn { get; init; }
    public long DataVersion { get; init; }
}
