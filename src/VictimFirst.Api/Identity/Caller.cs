namespace VictimFirst.Api.Identity;

/// <summary>Who asks. The pair of tenant and object identifies a caller; names and addresses never do.</summary>
/// <param name="ObjectId">Of the person, or of the application's service principal.</param>
/// <param name="ClientId">The application that the token was issued to.</param>
/// <param name="TokenId">The token's own id, for the audit log (Entra's <c>uti</c>), or null.</param>
/// <param name="Subject">The caller's id towards this API alone, for the audit log (<c>sub</c>), or null.</param>
/// <param name="Name">For the audit log too (<c>name</c>), or null.</param>
internal sealed record Caller(
    Guid TenantId, Guid ObjectId, Guid ClientId, CallerKind Kind, string? TokenId, string? Subject, CallerName? Name = null);
