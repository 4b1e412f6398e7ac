namespace VictimFirst.Api.Identity;

/// <summary>Who a demonstration token is for.</summary>
/// <param name="Subject">Any text; the same text gives the same object id.</param>
internal sealed record DemonstrationCaller(Role Role, string Subject)
{
    public CallerKind Kind { get; init; }

    /// <summary>GSS code of the local authority that a partner speaks for.</summary>
    public string? District { get; init; }

    /// <summary>Code of the force that police tooling speaks for.</summary>
    public string? Force { get; init; }

    /// <summary>The department of the force that it speaks for; null for the whole force.</summary>
    public string? Unit { get; init; }

    /// <summary>The team that a caseworker covers.</summary>
    public string? Team { get; init; }
}
