using System.Globalization;
using VictimFirst.Statistics.Questions;

namespace VictimFirst.Api.Tests.Statistics.Oracle;

/// <summary>A filter that can be asked of the API and of the database.</summary>
internal abstract record OracleFilter
{
    /// <summary>The members of the input object, without its braces.</summary>
    public abstract string GraphQL { get; }

    /// <summary>A condition that is never null.</summary>
    /// <param name="records">The family whose records the question is about; its dimensions are of the record joined as r.</param>
    public abstract string Sql(RecordFamily? records);
}

internal sealed record CodesFilter(DimensionCode Dimension, IReadOnlyList<string> Codes, bool Quoted) : OracleFilter
{
    public override string GraphQL =>
        $"{OracleNames.Field(Dimension)}: {(Codes is [var only] ? Literal(only) : $"[{string.Join(", ", Codes.Select(Literal))}]")}";

    public override string Sql(RecordFamily? records)
    {
        var list = string.Join(", ", Codes.Select(code => $"'{code}'"));
        if (Codes.Count == 0) return "false";
        var column = OracleNames.Column(Dimension);
        return RecordFamily.Of(Dimension) is not { } family ? $"coalesce(u.{column} IN ({list}), false)"
            : family == records ? $"r.{column} IN ({list})"
            : $"EXISTS (SELECT 1 FROM {family.Table} x WHERE x.unit = u.id AND x.{column} IN ({list}))";
    }

    /// <summary>Codes that are names may do without quotes.</summary>
    private string Literal(string code) =>
        Quoted || code.Any(c => !char.IsAsciiLetterOrDigit(c) && c != '_') || char.IsAsciiDigit(code[0]) && code.Length > 1
            ? $"\"{code}\""
            : code;
}

internal sealed record FlagFilter(DimensionCode Dimension, bool Value) : OracleFilter
{
    public override string GraphQL => $"{OracleNames.Field(Dimension)}: {(Value ? "true" : "false")}";

    public override string Sql(RecordFamily? records) => $"u.{OracleNames.Column(Dimension)} = '{(Value ? "YES" : "NO")}'";
}

internal sealed record DaysFilter(string Name, DateOnly? From, DateOnly? To) : OracleFilter
{
    public override string GraphQL => $"{Name}On: {{ {Bound("from", From)} {Bound("to", To)} }}";

    public override string Sql(RecordFamily? records) =>
        $"coalesce(u.{Name}_on >= '{From ?? DateOnly.MinValue.AddYears(1):yyyy-MM-dd}' "
            + $"AND u.{Name}_on <= '{To ?? DateOnly.MaxValue:yyyy-MM-dd}', false)";

    private static string Bound(string name, DateOnly? day) => day is { } given ? $"{name}: \"{given:yyyy-MM-dd}\"" : "";
}

internal sealed record RangeOfFilter(MeasureCode Measure, double? Least, double? Most) : OracleFilter
{
    public override string GraphQL => $"{OracleNames.Field(Measure)}: {{ {Bound("gte", Least)} {Bound("lte", Most)} }}";

    public override string Sql(RecordFamily? records)
    {
        var column = $"u.{OracleNames.Column(Measure)}";
        return string.Create(CultureInfo.InvariantCulture, $"coalesce({column} >= {Least ?? -1e9} AND {column} <= {Most ?? 1e9}, false)");
    }

    private static string Bound(string name, double? number) =>
        number is { } given ? string.Create(CultureInfo.InvariantCulture, $"{name}: {given}") : "";
}

internal sealed record BothFilter(IReadOnlyList<OracleFilter> Parts) : OracleFilter
{
    public override string GraphQL => $"and: [{string.Join(", ", Parts.Select(p => $"{{ {p.GraphQL} }}"))}]";

    public override string Sql(RecordFamily? records) => $"({string.Join(" AND ", Parts.Select(p => p.Sql(records)))})";
}

internal sealed record EitherFilter(IReadOnlyList<OracleFilter> Parts) : OracleFilter
{
    public override string GraphQL => $"or: [{string.Join(", ", Parts.Select(p => $"{{ {p.GraphQL} }}"))}]";

    public override string Sql(RecordFamily? records) => $"({string.Join(" OR ", Parts.Select(p => p.Sql(records)))})";
}

internal sealed record NotThisFilter(OracleFilter Part) : OracleFilter
{
    public override string GraphQL => $"not: {{ {Part.GraphQL} }}";

    public override string Sql(RecordFamily? records) => $"NOT ({Part.Sql(records)})";
}
