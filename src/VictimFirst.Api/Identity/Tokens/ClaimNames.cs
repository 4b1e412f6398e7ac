namespace VictimFirst.Api.Identity.Tokens;

/// <summary>
/// How the directory calls the claims that a role needs beside its name. A directory extension is <c>extn.</c> and its name.
/// </summary>
internal sealed record ClaimNames
{
    /// <summary>GSS code of the local authority that a partner speaks for.</summary>
    public string District { get; init; } = "district";

    /// <summary>Code of the police force (code list <c>police-force</c>) that police tooling speaks for.</summary>
    public string Force { get; init; } = "force";

    /// <summary>Name of the force's department that police tooling speaks for, where not for the whole force.</summary>
    public string Unit { get; init; } = "unit";

    /// <summary>Name of the team whose cases a caseworker covers for the time being.</summary>
    public string Team { get; init; } = "team";

    public string Purpose { get; init; } = "purpose";
}
