namespace VictimFirst.Domain.Geography;

/// <summary>A level of one of the two hierarchies of place. Levels of different hierarchies overlap and are never added.</summary>
public enum AreaLevel
{
    /// <summary>Leaf of the police hierarchy: a beat, an "(other)" leaf, outside the area, or unknown.</summary>
    PoliceBeat,
    NeighbourhoodPolicingArea,

    /// <summary>A total as the published report prints it.</summary>
    PrintedRollUp,

    /// <summary>Local authority by GSS code.</summary>
    LocalAuthority,

    /// <summary>What belongs to no one local authority. Together with <see cref="LocalAuthority"/> it holds every leaf once.</summary>
    NoLocalAuthority,
}
