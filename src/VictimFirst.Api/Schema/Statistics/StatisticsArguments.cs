using VictimFirst.Domain.Populations;
using VictimFirst.GraphQL.TypeSystem.Coercion;
using VictimFirst.Statistics.Questions;

namespace VictimFirst.Api.Schema.Statistics;

// The records below read their input when they are made: once for a document whose arguments are written in it, and a refusal is the
// field's own error.

internal sealed record StatisticsArguments(Cohort Cohort, PeriodInput Period, InputObject? Where)
{
    public ReportingPeriod Days { get; } = PeriodReader.Read(Period);

    public Filter Filter { get; } = FilterReader.Read("where", Where);
}

internal enum Countable
{
    Units,
    People,
    SupportActions,
}

internal sealed record CountArguments(Countable Of, InputObject? Where, ComparisonPeriod? CompareWith)
{
    public Measure Measure => MeasureOf(Of);

    public Filter Filter { get; } = FilterReader.Read("where", Where);

    public static Measure MeasureOf(Countable countable) => countable switch
    {
        Countable.People => Measure.People,
        Countable.SupportActions => Measure.SupportActions,
        _ => Measure.Units,
    };
}

internal sealed record RateArguments(InputObject Of, InputObject? Among, ComparisonPeriod? CompareWith)
{
    public Filter Part { get; } = FilterReader.Read("of", Of);

    public Filter Base { get; } = FilterReader.Read("among", Among);
}

internal sealed record MeasureArguments(MeasureCode Of, InputObject? Where, ComparisonPeriod? CompareWith)
{
    public Filter Filter { get; } = FilterReader.Read("where", Where);
}

internal sealed record PerThousandArguments(InputObject? Where, PopulationVintage Population)
{
    public Filter Filter { get; } = FilterReader.Read("where", Where);
}

internal sealed record ByArguments(DimensionCode Dimension, DimensionCode? Level, InputObject? Where)
{
    /// <summary>The dimension that the categories are of.</summary>
    public DimensionCode Shown { get; } = Hierarchy.Check(Dimension, Level);

    public Filter Filter { get; } = FilterReader.Read("where", Where);
}

internal sealed record CrossTabArguments(DimensionCode Rows, DimensionCode Columns, Countable Of, InputObject? Where)
{
    public Measure Measure => CountArguments.MeasureOf(Of);

    public Filter Filter { get; } = FilterReader.Read("where", Where);
}

internal sealed record SeriesArguments(Interval Every);
