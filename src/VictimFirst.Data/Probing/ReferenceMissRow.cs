namespace VictimFirst.Data.Probing;

/// <summary>What a client asked for in one hour.</summary>
internal sealed class ReferenceMissRow
{
    public required string Client { get; init; }

    /// <summary>The hour's first instant.</summary>
    public required DateTimeOffset Hour { get; init; }

    public required long Asked { get; init; }
    public required long Missed { get; init; }

    /// <summary>Whether a host has told of the client in this hour.</summary>
    public required bool IsAlerted { get; init; }
}
