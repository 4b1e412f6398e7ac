namespace VictimFirst.Statistics.Publication;

/// <summary>A published count beside the same count one quarter earlier.</summary>
public sealed record CountComparison(PublishedCount Current, PublishedCount Previous)
{
    /// <summary>Current less previous; null when either is withheld.</summary>
    public int? Change => Current.Value - Previous.Value;

    /// <summary>Null when either is withheld.</summary>
    public Direction? Direction => Change switch
    {
        null => null,
        > 0 => Publication.Direction.Up,
        < 0 => Publication.Direction.Down,
        0 => Publication.Direction.Same,
    };
}
