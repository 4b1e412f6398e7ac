using System.Collections.Immutable;
using System.Globalization;
using VictimFirst.Api.Schema.Statistics;
using VictimFirst.Data.Rows;
using VictimFirst.Domain.CodeLists;
using VictimFirst.GraphQL.TypeSystem.Coercion;

namespace VictimFirst.Api.Schema.Rows;

/// <summary>Makes a filter of the schema's filter inputs, whose fields have the names of the row type's fields.</summary>
/// <param name="asOf">When the data was taken; null before the first import.</param>
internal sealed class RowFilterReader(RowSchema schema, OpaqueIds ids, DateTimeOffset? asOf)
{
    private const int LongestList = 500;

    private static readonly RowFilter Never = new RowFilter.Any([]);

    /// <param name="path">The argument, as an error names it.</param>
    /// <exception cref="GraphQL.Errors.GraphQLException">A value that its field cannot have, or too many.</exception>
    public RowFilter Read(RowType type, string path, InputObject? given)
    {
        if (given is null) return RowFilter.None;
        ImmutableArray<RowFilter> parts =
            [.. given.Members.Where(m => m.Value is not null).Select(m => Member(type, $"{path}.{m.Key}", m.Key, m.Value!))];
        return parts switch
        {
            [] => RowFilter.None,
            [var only] => only,
            _ => new RowFilter.All(parts),
        };
    }

    private RowFilter Member(RowType type, string path, string name, object value) => name switch
    {
        "and" => new RowFilter.All(Each(type, path, value)),
        "or" => new RowFilter.Any(Each(type, path, value)),
        _ => Field(type.Field(name), path, type, (InputObject)value),
    };

    private ImmutableArray<RowFilter> Each(RowType type, string path, object filters) =>
        [.. ((object?[])filters).Select((filter, i) =>
            Read(type, string.Create(CultureInfo.InvariantCulture, $"{path}[{i}]"), (InputObject?)filter))];

    private RowFilter Field(RowField field, string path, RowType type, InputObject given) => field switch
    {
        RowField.Duties => OpenDuties.Read(given, asOf),
        RowField.Related { IsList: false } one => new RowFilter.Related(one.Relation, Read(schema.Of(one.Relation.Child), path, given)),
        RowField.Related many => new RowFilter.All([.. given.Members.Where(m => m.Value is not null).Select(m => new RowFilter.Related(
            many.Relation, Read(schema.Of(many.Relation.Child), $"{path}.{m.Key}", (InputObject)m.Value!), Negated: m.Key == "none"))]),
        _ => new RowFilter.All([.. given.Members.Select(m => Operation(field, $"{path}.{m.Key}", type, Operator(m.Key), m.Value))]),
    };

    private RowFilter Operation(RowField field, string path, RowType type, FilterOperator asked, object? value)
    {
        if (value is object?[] { Length: > LongestList } given)
        {
            throw BadInput.Of(
                path, string.Create(CultureInfo.InvariantCulture, $"{given.Length} values"), $"A list has at most {LongestList} values.");
        }

        return field switch
        {
            RowField.Id id => Keys(id, type, value),
            RowField.Place place => Beats(place, path, value),
            RowField.Coded coded => Compared(type, coded.Property, asked, Codes(coded.List, path, value)),
            RowField.Column column => Compared(type, column.Property, asked, value),
            _ => throw new InvalidOperationException($"{path} is in the schema, but nothing reads it."),
        };
    }

    /// <summary>What is no id here is an id of nothing, as the id of a row that is out of reach is.</summary>
    private RowFilter Keys(RowField.Id id, RowType type, object? value)
    {
        if (value is null) return RowFilter.None;
        long[] keys = [.. Values(value).Select(text => ids.KeyOf(type.Name, (string)text)).OfType<long>()];
        return keys.Length == 0 ? Never : new RowFilter.Field(id.Property, FilterOperator.In, keys);
    }

    private static RowFilter Beats(RowField.Place place, string path, object? value)
    {
        if (value is null) return RowFilter.None;
        var areas = PlaceOfBeat.Of(place.Level).ToDictionary(area => area.Code, StringComparer.Ordinal);
        string[] beats = [.. Values(value).Cast<string>().SelectMany(code => areas.TryGetValue(code, out var area)
            ? area.Beats
            : throw NearestCodes.Refusal(path, code, "place of this level", areas.Values.Select(a => (a.Code, a.Label)))).Distinct()];
        return new RowFilter.Field(place.Property, FilterOperator.In, beats);
    }

    private static object? Codes(CodeList list, string path, object? value) => value switch
    {
        null => null,
        object?[] codes => codes.Select(code => Known(list, path, (string)code!)).ToArray(),
        _ => Known(list, path, (string)value),
    };

    private static string Known(CodeList list, string path, string code) => list.Contains(code)
        ? code
        : throw NearestCodes.Refusal(path, code, $"code of {list.Name}", list.Codes.Select(c => (c.Value, c.Label)));

    private static RowFilter Compared(RowType type, string property, FilterOperator asked, object? value)
    {
        var column = type.ClrType.GetProperty(property)!.PropertyType;
        if (value is null)
        {
            // "Lies above nothing" says nothing; "is nothing" does.
            if (asked is not (FilterOperator.Eq or FilterOperator.Neq)) return RowFilter.None;
            if (column.IsValueType && Nullable.GetUnderlyingType(column) is null)
                return asked is FilterOperator.Eq ? Never : RowFilter.None;
            return new RowFilter.Field(property, asked, null);
        }

        var kind = Nullable.GetUnderlyingType(column) ?? column;
        return new RowFilter.Field(
            property, asked, value is object?[] many ? many.Select(one => Fitted(one!, kind)).ToArray() : Fitted(value, kind));
    }

    private static object Fitted(object value, Type kind) => value switch
    {
        DateTimeOffset instant => instant.ToUniversalTime(),
        // A level beyond what the column can hold is a level that no row has, above or below them all.
        int number when kind == typeof(short) => (short)Math.Clamp(number, short.MinValue, short.MaxValue),
        _ => value,
    };

    private static IEnumerable<object> Values(object value) => value is object?[] many ? many.OfType<object>() : [value];

    private static FilterOperator Operator(string name) => Enum.Parse<FilterOperator>(name, ignoreCase: true);
}
