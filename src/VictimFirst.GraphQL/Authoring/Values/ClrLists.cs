using System.Reflection;

namespace VictimFirst.GraphQL.Authoring.Values;

/// <summary>Which C# types are lists, and of what.</summary>
internal static class ClrLists
{
    /// <returns>
    /// The type of the items, or null where the type is no list. A string is a leaf; a query is no list until somebody has run it.
    /// </returns>
    public static Type? ItemOf(Type clr)
    {
        if (clr == typeof(string) || typeof(IQueryable).IsAssignableFrom(clr))
            return null;
        if (clr.IsArray)
            return clr.GetElementType();
        var enumerables = clr.GetInterfaces().Append(clr)
            .Where(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IEnumerable<>))
            .ToList();
        return enumerables is [var only] ? only.GetGenericArguments()[0] : null;
    }

    /// <summary>The nullability of the items, as far as the compiler has left word of it.</summary>
    public static NullabilityInfo? ItemOf(NullabilityInfo? list) =>
        list is null ? null : list.ElementType ?? (list.GenericTypeArguments is [var item] ? item : null);
}
