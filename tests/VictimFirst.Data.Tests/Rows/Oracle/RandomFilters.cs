using System.Collections.Immutable;
using System.Reflection;
using VictimFirst.Data.Rows;

namespace VictimFirst.Data.Tests.Rows.Oracle;

/// <summary>Filters over a world's entities, mostly of values that its rows have, so that they hold for some and not for others.</summary>
internal sealed class RandomFilters(RowWorld world, Random random)
{
    private const int LongestList = 500;

    private static readonly ImmutableArray<RowRelation> Relations =
    [
        .. typeof(RowRelations).GetProperties(BindingFlags.Public | BindingFlags.Static).Select(p => (RowRelation)p.GetValue(null)!),
    ];

    public RowFilter Draw(Type entity, int depth = 3)
    {
        var kind = depth == 0 ? 0 : random.Next(8);
        return kind switch
        {
            0 or 1 or 2 => Field(entity),
            3 or 4 => new RowFilter.All(Parts(entity, depth)),
            5 or 6 => new RowFilter.Any(Parts(entity, depth)),
            _ => Related(entity, depth),
        };
    }

    public RowFilter Related(Type entity, int depth)
    {
        var ways = Relations.Where(relation => relation.Parent == entity).ToList();
        if (ways.Count == 0) return Field(entity);
        var way = ways[random.Next(ways.Count)];
        return new RowFilter.Related(way, random.Next(4) == 0 ? RowFilter.None : Draw(way.Child, depth - 1), Negated: random.Next(2) == 0);
    }

    public RowFilter Field(Type entity)
    {
        var properties = entity.GetProperties().Where(p => p.CanWrite && p.Name != "DataVersion").ToList();
        var property = properties[random.Next(properties.Count)];
        var asked = Operators(property.PropertyType);
        return Field(entity, property, asked[random.Next(asked.Length)]);
    }

    public RowFilter.Field Field(Type entity, PropertyInfo property, FilterOperator asked) => new(property.Name, asked, asked switch
    {
        FilterOperator.In or FilterOperator.Nin => List(entity, property),
        FilterOperator.Contains or FilterOperator.StartsWith => Fragment((string)Known(entity, property)!, asked),
        FilterOperator.Eq or FilterOperator.Neq when MayBeMissing(property) && random.Next(4) == 0 => null,
        _ => Known(entity, property),
    });

    /// <summary>What can be asked of a property of this type.</summary>
    public static FilterOperator[] Operators(Type type)
    {
        var kind = Nullable.GetUnderlyingType(type) ?? type;
        if (kind == typeof(string)) return Enum.GetValues<FilterOperator>();
        if (kind == typeof(bool) || kind == typeof(Guid))
            return [FilterOperator.Eq, FilterOperator.Neq, FilterOperator.In, FilterOperator.Nin];
        return [.. Enum.GetValues<FilterOperator>().Where(asked => asked is not (FilterOperator.Contains or FilterOperator.StartsWith))];
    }

    private ImmutableArray<RowFilter> Parts(Type entity, int depth) =>
        [.. Enumerable.Range(0, random.Next(4)).Select(_ => Draw(entity, depth - 1))];

    private object[] List(Type entity, PropertyInfo property)
    {
        var few = Enumerable.Range(0, random.Next(5)).Select(_ => Known(entity, property)).ToList();

        // As long as a client's list may be.
        if (random.Next(5) == 0)
            few.AddRange(Enumerable.Range(0, LongestList - few.Count).Select(number => Padding(property.PropertyType, number)));
        return [.. few];
    }

    private static object Padding(Type type, int number) => (Nullable.GetUnderlyingType(type) ?? type) switch
    {
        var kind when kind == typeof(string) => $"nobody's {number}",
        var kind when kind == typeof(long) => -1L - number,
        var kind when kind == typeof(DateOnly) => new DateOnly(1900, 1, 1).AddDays(number),
        var kind when kind == typeof(DateTimeOffset) => new DateTimeOffset(1900, 1, 1, 0, 0, 0, TimeSpan.Zero).AddDays(number),
        var kind when kind == typeof(bool) => number % 2 == 0,
        var kind when kind == typeof(short) => (short)(100 + number),
        var kind when kind == typeof(int) => -number,
        _ => new Guid(number, 1, 1, new byte[8]),
    };

    /// <summary>A value that some row has; where no row has any, one that none has.</summary>
    private object Known(Type entity, PropertyInfo property)
    {
        var rows = world.Of(entity);
        for (var attempt = 0; attempt < 10 && rows.Count > 0; attempt++)
        {
            if (property.GetValue(rows[random.Next(rows.Count)]) is { } value) return value;
        }

        return Padding(property.PropertyType, random.Next(9));
    }

    private string Fragment(string of, FilterOperator asked)
    {
        if (random.Next(4) == 0) return RandomWorld.Names[random.Next(RandomWorld.Names.Length)];
        var from = asked == FilterOperator.StartsWith ? 0 : random.Next(of.Length);
        var fragment = of.Substring(from, random.Next(of.Length - from + 1));

        // Half of a surrogate pair is no text, and no client can send it.
        return fragment.Any(char.IsSurrogate) ? of : fragment;
    }

    private static bool MayBeMissing(PropertyInfo property) =>
        Nullable.GetUnderlyingType(property.PropertyType) is not null
        || new NullabilityInfoContext().Create(property).ReadState == NullabilityState.Nullable;
}
