using System.Collections.Immutable;
using VictimFirst.Statistics.Questions;

namespace VictimFirst.Api.Schema.Metadata;

/// <summary>A measure as a picker shows it.</summary>
/// <param name="Statistics">Root fields that have it.</param>
internal sealed record DatasetMeasure(
    string Code,
    string Label,
    string Definition,
    string Unit,
    string Base,
    int Version,
    string Source,
    Polarity Polarity,
    ImmutableArray<Aggregate> Aggregates,
    ImmutableArray<string> Statistics)
{
    /// <summary>In the catalogue's order.</summary>
    public static ImmutableArray<DatasetMeasure> All { get; } = [.. MeasureCatalogue.All.Select(measure => new DatasetMeasure(
        measure.Name,
        measure.Label,
        measure.Definition,
        measure.Unit,
        measure.Base,
        measure.Version,
        measure.Source,
        measure.Polarity,
        measure.Aggregates,
        StatisticsFields.Of(measure.Subjects)))];
}
