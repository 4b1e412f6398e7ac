using System.Collections.Immutable;

namespace VictimFirst.GraphQL.Planning;

/// <summary>One directive's demand on the viewer.</summary>
internal abstract record AccessRequirement
{
    private protected AccessRequirement() { }

    public abstract bool IsMetBy(Permissions viewer);

    /// <summary><c>@authenticated</c>.</summary>
    public sealed record Authenticated : AccessRequirement
    {
        public override bool IsMetBy(Permissions viewer) => viewer.IsAuthenticated;
        public override string ToString() => "authenticated";
    }

    /// <summary><c>@requiresScopes(scopes:)</c>: of at least one inner list, every scope.</summary>
    public sealed record Scopes(Alternatives AnyOf) : AccessRequirement
    {
        public override bool IsMetBy(Permissions viewer) => AnyOf.Any(viewer.Scopes.Contains);
        public override string ToString() => $"scopes {AnyOf}";
    }

    /// <summary><c>@policy(policies:)</c>: of at least one inner list, every policy.</summary>
    public sealed record Policies(Alternatives AnyOf) : AccessRequirement
    {
        public override bool IsMetBy(Permissions viewer) => AnyOf.Any(viewer.HasPolicy);
        public override string ToString() => $"policies {AnyOf}";
    }
}

/// <summary>An OR of ANDs of names, as the directives' <c>[[String!]!]!</c> spells it. Without any alternative nobody passes.</summary>
internal sealed class Alternatives(ImmutableArray<ImmutableArray<string>> sets) : IEquatable<Alternatives>
{
    public ImmutableArray<ImmutableArray<string>> Sets { get; } = sets;

    /// <remarks>An empty inner list would let everybody pass, so it lets nobody pass.</remarks>
    public bool Any(Func<string, bool> holds) => Sets.Any(all => all.Length > 0 && all.All(holds));

    public bool Equals(Alternatives? other) => other is not null && ToString() == other.ToString();

    public override bool Equals(object? obj) => Equals(obj as Alternatives);

    public override int GetHashCode() => ToString().GetHashCode(StringComparison.Ordinal);

    public override string ToString() => string.Join(" | ", Sets.Select(all => string.Join('+', all)));
}
