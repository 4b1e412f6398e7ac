using System.Collections.Immutable;
using VictimFirst.GraphQL.Planning;

namespace VictimFirst.GraphQL.TypeSystem.Comparison;

/// <summary>
/// The smallest sets of permissions that a rule admits, one for each way through its alternatives. More permissions never take access
/// away, so one rule admits everybody whom another admits exactly if it admits each of these.
/// </summary>
internal static class LeastPermissions
{
    public static IEnumerable<Permissions> For(AccessRule rule) => rule.Requirements.Aggregate(
        (IEnumerable<Permissions>)[Permissions.Anonymous],
        (least, requirement) => least.SelectMany(permissions => With(permissions, requirement)));

    private static IEnumerable<Permissions> With(Permissions permissions, AccessRequirement requirement) => requirement switch
    {
        AccessRequirement.Authenticated => [Add(permissions, [], [])],
        AccessRequirement.Scopes scopes => Ways(scopes.AnyOf).Select(names => Add(permissions, names, [])),
        AccessRequirement.Policies policies => Ways(policies.AnyOf).Select(names => Add(permissions, [], names)),
        _ => throw new ArgumentException($"{requirement} cannot be compared.", nameof(requirement)),
    };

    private static IEnumerable<ImmutableArray<string>> Ways(Alternatives alternatives) => alternatives.Sets.Where(names => !names.IsEmpty);

    /// <summary>Nobody has a scope, and no policy holds, without a token that says who they are.</summary>
    private static Permissions Add(Permissions permissions, ImmutableArray<string> scopes, ImmutableArray<string> policies) => new()
    {
        IsAuthenticated = true,
        Scopes = permissions.Scopes.Union(scopes),
        HasPolicy = name => policies.Contains(name) || permissions.HasPolicy(name),
    };
}
