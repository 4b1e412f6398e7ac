namespace VictimFirst.Domain.Audit;

/// <summary>Who did it: a caller of the API by the identifiers of their token, or somebody at the command line.</summary>
/// <param name="Object">Of the person, or of the application's service principal.</param>
/// <param name="Client">The application that the token was issued to.</param>
/// <param name="Token">The token's own id; never the token.</param>
/// <param name="SystemUser">The operating system's user and machine, for what is done at the command line.</param>
/// <param name="Name">What the directory called the person when the token was issued. It identifies nobody: names change.</param>
/// <param name="Address">The IP address that the request came from.</param>
public sealed record AuditActor(
    Guid? Tenant = null, Guid? Object = null, Guid? Client = null, string? Token = null, string? SystemUser = null, string? Name = null,
    string? Address = null);
