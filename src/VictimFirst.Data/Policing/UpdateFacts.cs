using VictimFirst.Domain.Policing;

namespace VictimFirst.Data.Policing;

/// <summary>Whose victim is owed an update, as it stood on the day of a snapshot.</summary>
public sealed record UpdateFacts
{
    public required string Reference { get; init; }
    public required string Department { get; init; }
    public required string Officer { get; init; }
    public required DateTimeOffset RecordedAt { get; init; }
    public required DateTimeOffset? LastUpdateAt { get; init; }

    public DateOnly DueOn => VcopRules.UpdateDueOn(RecordedAt, LastUpdateAt);
}
