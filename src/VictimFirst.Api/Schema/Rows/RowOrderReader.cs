using System.Collections.Immutable;
using VictimFirst.Api.Schema.Statistics;
using VictimFirst.Data.Rows;
using VictimFirst.GraphQL.TypeSystem.Coercion;

namespace VictimFirst.Api.Schema.Rows;

internal enum SortDirection
{
    Asc,
    Desc,
}

/// <summary>
/// Makes an order of the schema's order inputs. The row's own key comes last, in the direction of the first, so that no two rows tie.
/// </summary>
internal static class RowOrderReader
{
    private const int MostKeys = 4;

    public static ImmutableArray<RowOrder> Read<T>(IReadOnlyList<InputObject>? given)
    {
        if (given is null or []) return RowTables.OrderOf<T>();
        var keys = given.Select(one => one.Members.Single())
            .Select(key => new RowOrder(PropertyOf(key.Key), (SortDirection)key.Value! == SortDirection.Desc))
            .ToList();
        if (keys.Count > MostKeys)
            throw BadInput.Of("order", $"{keys.Count} keys", $"An order has at most {MostKeys} keys.");
        if (keys.GroupBy(key => key.Property, StringComparer.Ordinal).FirstOrDefault(same => same.Count() > 1) is { } twice)
            throw BadInput.Of("order", twice.Key, "An order names a key once.");
        return [.. keys, new RowOrder(RowTables.KeyOf<T>(), keys[0].Descending)];
    }

    private static string PropertyOf(string field) => string.Concat(char.ToUpperInvariant(field[0]).ToString(), field.AsSpan(1));
}
