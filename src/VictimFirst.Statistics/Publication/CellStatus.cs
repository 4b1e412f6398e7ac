namespace VictimFirst.Statistics.Publication;

/// <summary>A figure's standing, from the freest to the gravest: where figures are combined, the gravest standing holds.</summary>
public enum CellStatus
{
    /// <summary>The number as counted.</summary>
    Exact,

    /// <summary>The number as counted, but small enough to identify a person.</summary>
    Small,

    /// <summary>The number with random noise.</summary>
    Perturbed,

    /// <summary>No number.</summary>
    Withheld,
}
