namespace VictimFirst.Statistics.Publication;

/// <summary>A number that has passed disclosure control for one audience. Made by <see cref="Disclosure"/> alone.</summary>
public sealed record PublishedCount
{
    internal PublishedCount(int? value, CellStatus status)
    {
        Value = value;
        Status = status;
    }

    /// <summary>Null exactly when withheld.</summary>
    public int? Value { get; }

    public CellStatus Status { get; }
}
