using System.Collections.Frozen;
using System.Collections.Immutable;
using VictimFirst.GraphQL.Planning;

namespace VictimFirst.Api.Identity;

/// <summary>
/// What each role may read, and nowhere else. A role that is not here gets nothing. The roles without scopes wait for what makes
/// their access safe: row scopes for the caseworker and the police, protected editions for partners, the audit log for the auditor.
/// </summary>
internal static class Access
{
    public const string StatisticsRead = "statistics.read";

    /// <summary>Figures about the service's own staff.</summary>
    public const string StatisticsReadInternal = "statistics.read.internal";

    private static readonly FrozenDictionary<Role, ImmutableHashSet<string>> ScopesByRole = new Dictionary<Role, ImmutableHashSet<string>>
    {
        [Role.SeniorCaseworker] = [StatisticsRead, StatisticsReadInternal],
        [Role.HeadOfService] = [StatisticsRead, StatisticsReadInternal],
        [Role.DataAnalyst] = [StatisticsRead, StatisticsReadInternal],
        [Role.Commissioner] = [StatisticsRead],
    }.ToFrozenDictionary();

    /// <summary>Roles of the service and its commissioner, who see the whole schema. To the others a field they may not read does not exist.</summary>
    private static readonly FrozenSet<Role> Inside =
        [Role.Caseworker, Role.SeniorCaseworker, Role.HeadOfService, Role.DataAnalyst, Role.Commissioner];

    public static Permissions PermissionsOf(IReadOnlyCollection<Role> roles) => new()
    {
        IsAuthenticated = true,
        Scopes = ScopesOf(roles),
        HidesForbidden = !roles.Any(Inside.Contains),
    };

    private static ImmutableHashSet<string> ScopesOf(IEnumerable<Role> roles) =>
        [.. roles.SelectMany(role => ScopesByRole.GetValueOrDefault(role, []))];
}
