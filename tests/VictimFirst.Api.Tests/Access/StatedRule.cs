using System.Collections.Immutable;
using VictimFirst.GraphQL.Language;
using VictimFirst.GraphQL.TypeSystem;

namespace VictimFirst.Api.Tests.Access;

/// <summary>
/// The access rules that stand in the schema's text, read for themselves and not by the engine's reader. Each directive is a demand, and
/// all of them must hold; a demand is a choice of lists of names, of one of which all must be held.
/// </summary>
internal sealed record StatedRule(ImmutableArray<StatedRule.Demand> Demands)
{
    private ImmutableHashSet<string> Names => [.. Demands.SelectMany(demand => demand.AnyOf).SelectMany(all => all)];

    public static StatedRule Of(ImmutableArray<DirectiveNode> directives) => new([.. directives.SelectMany(DemandsOf)]);

    public StatedRule And(StatedRule other) => new(Demands.AddRange(other.Demands));

    /// <summary>
    /// Whether whoever passes this rule passes the other: tried with every set of the names that either speaks of, so the answer needs no
    /// logic that could be wrong in the way of the rules'.
    /// </summary>
    public bool IsAtLeastAsStrongAs(StatedRule other)
    {
        var names = Names.Union(other.Names).ToImmutableArray();
        for (var set = 0; set < 1 << names.Length; set++)
        {
            var held = names.Where((_, index) => (set >> index & 1) == 1).ToHashSet(StringComparer.Ordinal);
            if (Admits(held) && !other.Admits(held)) return false;
        }

        return true;
    }

    public override string ToString() => Demands.IsEmpty
        ? "no rule"
        : string.Join(" and ", Demands.Select(demand => string.Join(" | ", demand.AnyOf.Select(all => string.Join('+', all)))));

    private bool Admits(HashSet<string> held) => Demands.All(demand => demand.AnyOf.Any(all => all.Length > 0 && all.All(held.Contains)));

    private static IEnumerable<Demand> DemandsOf(DirectiveNode directive) => directive.Name.Value switch
    {
        "authenticated" => [new Demand([["a caller"]])],
        "requiresScopes" or "policy" => [new Demand([.. ListsOf(directive.Arguments.Single().Value)])],
        _ => [],
    };

    /// <summary>Whoever holds a scope is a caller too.</summary>
    private static IEnumerable<ImmutableArray<string>> ListsOf(ValueNode value) =>
        from all in ((ListValueNode)value).Values
        select ((ListValueNode)all).Values.Select(name => ((StringValueNode)name).Value).Append("a caller").ToImmutableArray();

    internal sealed record Demand(ImmutableArray<ImmutableArray<string>> AnyOf);
}
