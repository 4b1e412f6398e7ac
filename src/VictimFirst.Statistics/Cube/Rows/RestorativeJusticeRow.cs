namespace VictimFirst.Statistics.Cube.Rows;

/// <summary>A restorative justice case.</summary>
/// <param name="ClosedOn">Null while it is open, and then the two after it too.</param>
public readonly record struct RestorativeJusticeRow(
    DateOnly ReceivedOn,
    string Initiator,
    DateOnly? ClosedOn,
    string? ClosureCategory,
    string? ClosureReason,
    bool HadConversation,
    bool HadOutcome);
