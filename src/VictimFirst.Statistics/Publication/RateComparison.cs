namespace VictimFirst.Statistics.Publication;

/// <summary>A published rate beside the same rate one quarter earlier.</summary>
public sealed record RateComparison(PublishedRate Current, PublishedRate Previous)
{
    /// <summary>Current less previous, as a share of 1; null when either is null.</summary>
    public double? Change => Current.Value - Previous.Value;

    /// <summary>Null when either is null. Equal fractions are the same: division rounds them alike.</summary>
    public Direction? Direction => Change switch
    {
        null => null,
        > 0 => Publication.Direction.Up,
        < 0 => Publication.Direction.Down,
        _ => Publication.Direction.Same,
    };
}
