using System.Collections.Immutable;

namespace VictimFirst.GraphQL.TypeSystem.Comparison;

/// <summary>Two lists of named things, sorted into what only the older has, what only the newer has, and what both have.</summary>
internal sealed record Matched<T>(ImmutableArray<T> Removed, ImmutableArray<T> Added, ImmutableArray<(T Old, T New)> Kept);

internal static class Matched
{
    public static Matched<T> ByName<T>(IEnumerable<T> old, IEnumerable<T> current, Func<T, string> nameOf)
    {
        var added = new OrderedDictionary<string, T>(StringComparer.Ordinal);
        foreach (var item in current) added.Add(nameOf(item), item);
        var removed = ImmutableArray.CreateBuilder<T>();
        var kept = ImmutableArray.CreateBuilder<(T, T)>();
        foreach (var item in old)
        {
            if (added.TryGetValue(nameOf(item), out var same)) kept.Add((item, same));
            else removed.Add(item);
        }

        foreach (var (item, _) in kept) added.Remove(nameOf(item));
        return new Matched<T>(removed.DrainToImmutable(), [.. added.Values], kept.DrainToImmutable());
    }
}
