using System.Collections.Immutable;

namespace VictimFirst.Api.Identity.Tokens;

/// <summary>What a valid token says. What it gives is decided when the viewer is derived.</summary>
/// <param name="HasScope">Whether the token holds the API's delegated permission. An application's token never does.</param>
/// <param name="Roles">The app roles of ours. Names that are not ours are passed over: a new role in the directory lets nobody in.</param>
internal sealed record VerifiedToken(
    Caller Caller,
    ClientAuthentication ClientAuthentication,
    bool HasScope,
    ImmutableHashSet<Role> Roles,
    string? District,
    string? Force,
    string? Unit,
    string? Team,
    string? Purpose);
