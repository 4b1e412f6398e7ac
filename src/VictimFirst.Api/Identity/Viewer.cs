using System.Collections.Immutable;
using VictimFirst.GraphQL.Planning;

namespace VictimFirst.Api.Identity;

/// <summary>Who asks, derived once from a valid token. The pair of tenant and object identifies a caller; names and addresses never do.</summary>
/// <param name="District">GSS code of the local authority a partner speaks for, or null.</param>
internal sealed record Viewer(
    Guid TenantId, Guid ObjectId, Guid ClientId, ImmutableHashSet<Role> Roles, Permissions Permissions, string? District);
