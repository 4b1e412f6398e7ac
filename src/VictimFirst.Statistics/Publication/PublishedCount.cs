using VictimFirst.Statistics.Publication.Policy;

namespace VictimFirst.Statistics.Publication;

/// <summary>A number that has passed disclosure control for one audience. Made by <see cref="Disclosure"/> alone.</summary>
public sealed record PublishedCount
{
    internal PublishedCount(int? value, CellStatus status)
    {
        Value = value;
        Status = status;
    }

    /// <summary>Withheld.</summary>
    internal PublishedCount(WithheldReason reason)
    {
        Reason = reason;
        Status = CellStatus.Withheld;
    }

    /// <summary>Null exactly when withheld.</summary>
    public int? Value { get; }

    public CellStatus Status { get; }

    /// <summary>Null where there is a value.</summary>
    public WithheldReason? Reason { get; }

    /// <summary>The least value that a rate over this count may have.</summary>
    internal int LeastRateBase { get; init; } = 1;
}
