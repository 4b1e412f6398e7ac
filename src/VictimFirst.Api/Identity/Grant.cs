using System.Collections.Immutable;

namespace VictimFirst.Api.Identity;

/// <summary>What a role gets. What is not said is not given.</summary>
internal sealed record Grant
{
    public required ImmutableHashSet<string> Scopes { get; init; }
    public required Tier Tier { get; init; }

    /// <summary>For roles of the service and its commissioner. To the others a field they may not read does not exist.</summary>
    public bool SeesWholeSchema { get; init; }

    /// <summary>Whether an application may hold the role in its own name. Who reads about people, or about readers, is a person.</summary>
    public bool ForApplications { get; init; }

    /// <summary>The cases that may be read one by one, as far as the scopes let a case be read at all.</summary>
    public Reach Rows { get; init; }

    /// <summary>The cases that may be counted.</summary>
    public Reach Figures { get; init; }
}

/// <summary>How a role's cases follow from who holds it.</summary>
internal enum Reach
{
    None,
    OwnCaseload,
    OwnDistrict,
    OwnForce,
    All,
}
