using System.Collections.Immutable;

namespace VictimFirst.Statistics.Questions;

/// <summary>
/// Which units a question counts. Equal filters compare equal, so that they are evaluated once. Codes that a dimension does not have are
/// refused when the question is asked.
/// </summary>
public abstract record Filter
{
    private protected Filter()
    {
    }

    public static Filter All { get; } = new AllFilter();

    public static Filter And(params IEnumerable<Filter> parts) =>
        parts.Where(part => part is not AllFilter).Distinct().ToImmutableArray() is var kept && kept.Length > 1 ? new AndFilter(kept)
        : kept.Length == 1 ? kept[0]
        : All;

    public static Filter Or(params IEnumerable<Filter> parts) =>
        parts.Distinct().ToImmutableArray() is var kept && kept.Length == 1 ? kept[0] : new OrFilter(kept);

    public static Filter Not(Filter part) => part is NotFilter not ? not.Part : new NotFilter(part);

    /// <summary>In one of the categories; for a dimension of several values a unit, in any of them.</summary>
    public static Filter In(DimensionCode dimension, params IEnumerable<string> codes) =>
        new InFilter(dimension, [.. codes.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]);

    /// <summary>For a dimension of yes and no.</summary>
    public static Filter Is(DimensionCode dimension, bool value = true) => In(dimension, value ? YesNo.Yes : YesNo.No);

    /// <summary>From one day to another, inclusive of both; without a day only where both are null.</summary>
    public static Filter Between(DayCode day, DateOnly? first, DateOnly? last) => new DayFilter(day, first, last);

    /// <summary>At least and at most, in the measure's unit; a unit without the measure belongs to no range.</summary>
    public static Filter Range(MeasureCode measure, double? least, double? most) => new RangeFilter(measure, least, most);
}

public sealed record AllFilter : Filter;

public sealed record AndFilter(ImmutableArray<Filter> Parts) : Filter
{
    public bool Equals(AndFilter? other) => other is not null && Parts.SequenceEqual(other.Parts);

    public override int GetHashCode() => Parts.Aggregate(1, HashCode.Combine);
}

public sealed record OrFilter(ImmutableArray<Filter> Parts) : Filter
{
    public bool Equals(OrFilter? other) => other is not null && Parts.SequenceEqual(other.Parts);

    public override int GetHashCode() => Parts.Aggregate(2, HashCode.Combine);
}

public sealed record NotFilter(Filter Part) : Filter;

/// <param name="Codes">In ordinal order, each once.</param>
public sealed record InFilter(DimensionCode Dimension, ImmutableArray<string> Codes) : Filter
{
    public bool Equals(InFilter? other) => other is not null && Dimension == other.Dimension && Codes.SequenceEqual(other.Codes);

    public override int GetHashCode() => Codes.Aggregate((int)Dimension, HashCode.Combine);
}

public sealed record DayFilter(DayCode Day, DateOnly? First, DateOnly? Last) : Filter;

public sealed record RangeFilter(MeasureCode Measure, double? Least, double? Most) : Filter;

/// <summary>The days of a unit.</summary>
public enum DayCode
{
    Received,
    Opened,
    Closed,
}
