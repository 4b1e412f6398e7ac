using System.Collections.Frozen;
using System.Globalization;
using System.Text.Json;
using VictimFirst.GraphQL.Errors;
using VictimFirst.GraphQL.TypeSystem.Coercion;
using VictimFirst.Statistics.Questions;

namespace VictimFirst.Api.Schema.Statistics;

/// <summary>
/// Makes a filter of the schema's input object <c>StatisticsFilter</c>, whose fields are the dimensions, days and measures.
/// </summary>
internal static class FilterReader
{
    private static readonly FrozenDictionary<string, DimensionCode> Dimensions =
        DimensionCatalogue.All.ToFrozenDictionary(d => JsonNamingPolicy.CamelCase.ConvertName(d.Code.ToString()), d => d.Code);

    private static readonly FrozenDictionary<string, MeasureCode> Measures =
        Enum.GetValues<MeasureCode>().ToFrozenDictionary(m => JsonNamingPolicy.CamelCase.ConvertName(m.ToString()));

    private static readonly FrozenDictionary<string, DayCode> Days =
        Enum.GetValues<DayCode>().ToFrozenDictionary(d => JsonNamingPolicy.CamelCase.ConvertName($"{d}On"));

    /// <param name="field">The argument, as an error names it.</param>
    /// <exception cref="GraphQLException">A code that its dimension does not have, or bounds that are empty or reversed.</exception>
    public static Filter Read(string field, InputObject? given) => given is null
        ? Filter.All
        : Filter.And(given.Members
            .Where(member => member.Value is not null)
            .Select(member => ReadMember(field, member.Key, member.Value!)));

    private static Filter ReadMember(string field, string name, object value)
    {
        var path = $"{field}.{name}";
        switch (name)
        {
            case "and":
                return Filter.And(Parts(path, value));
            case "or":
                return Filter.Or(Parts(path, value));
            case "not":
                return Filter.Not(Read(path, (InputObject)value));
        }

        return (value, Dimensions.TryGetValue(name, out var dimension)) switch
        {
            (bool flag, true) => Filter.Is(dimension, flag),
            (object?[] codes, true) => Filter.In(dimension, codes.Select(code => CategoryCodes.Check(path, dimension, (string)code!))),
            (InputObject bounds, _) when Days.TryGetValue(name, out var day) => DayBounds(path, day, bounds),
            (InputObject bounds, _) when Measures.TryGetValue(name, out var measure) => NumberBounds(path, measure, bounds),
            _ => throw new InvalidOperationException($"{path} is in the schema, but nothing reads it."),
        };
    }

    private static List<Filter> Parts(string path, object parts) =>
        [.. ((object?[])parts).Select((part, index) => Read($"{path}[{index}]", (InputObject?)part))];

    private static Filter DayBounds(string path, DayCode day, InputObject bounds)
    {
        bounds.TryGet("from", out var from);
        bounds.TryGet("to", out var to);
        CheckBounds(path, "from and to", from, to);
        return Filter.Between(day, (DateOnly?)from, (DateOnly?)to);
    }

    private static Filter NumberBounds(string path, MeasureCode measure, InputObject bounds)
    {
        bounds.TryGet("gte", out var least);
        bounds.TryGet("lte", out var most);
        CheckBounds(path, "gte and lte", least, most);
        return Filter.Range(measure, (double?)least, (double?)most);
    }

    private static void CheckBounds(string path, string names, object? low, object? high)
    {
        if (low is null && high is null) throw BadInput.Of(path, "{}", $"Bounds need at least one of {names}.");
        if (low is null || high is null || ((IComparable)low).CompareTo(high) <= 0) return;
        var (first, second) = (Text(low), Text(high));
        throw BadInput.Of(path, $"{first} to {second}", $"The bounds are reversed: {first} lies after {second}.", [$"{second} to {first}"]);
    }

    private static string Text(object bound) =>
        bound is DateOnly day
            ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : Convert.ToString(bound, CultureInfo.InvariantCulture)!;
}
