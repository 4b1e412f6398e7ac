using System.Collections.Immutable;

namespace VictimFirst.GraphQL.Planning;

/// <summary>
/// Who may read a field, argument, input field or enum value: every one of the requirements holds. Without requirements it is public.
/// </summary>
internal sealed record AccessRule(ImmutableArray<AccessRequirement> Requirements)
{
    public static AccessRule Public { get; } = new([]);

    public bool IsPublic => Requirements.IsEmpty;

    public bool Admits(Permissions viewer)
    {
        foreach (var requirement in Requirements)
        {
            if (!requirement.IsMetBy(viewer))
                return false;
        }

        return true;
    }

    /// <summary>A rule under which both hold.</summary>
    public AccessRule And(AccessRule other) => new([.. Requirements.Union(other.Requirements)]);

    public bool Equals(AccessRule? other) => other is not null && Requirements.SequenceEqual(other.Requirements);

    public override int GetHashCode() => Requirements.Length;

    public override string ToString() => IsPublic ? "public" : string.Join(" and ", Requirements.Select(r => r.ToString()));
}
