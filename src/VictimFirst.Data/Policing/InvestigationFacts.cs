using VictimFirst.Domain.Policing;

namespace VictimFirst.Data.Policing;

/// <summary>What a figure of the Victims' Code takes of an investigation, as it stood on the day of a snapshot.</summary>
public sealed record InvestigationFacts
{
    public required string Force { get; init; }
    public required DateOnly AsOf { get; init; }
    public required string CodeVersion { get; init; }
    public required string Department { get; init; }
    public required string Officer { get; init; }
    public required DateTimeOffset RecordedAt { get; init; }
    public required bool NeedsAssessed { get; init; }
    public required DateTimeOffset? LastUpdateAt { get; init; }

    /// <summary>Rights 1 to 7; null where one is not due.</summary>
    public required IReadOnlyList<bool?> Rights { get; init; }

    /// <summary>Day 28 is on time.</summary>
    public bool IsUpdated => VcopRules.UpdateDueOn(RecordedAt, LastUpdateAt) >= AsOf;
}
