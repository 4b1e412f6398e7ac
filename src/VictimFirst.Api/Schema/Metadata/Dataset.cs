using System.Collections.Immutable;
using VictimFirst.Api.Identity;
using VictimFirst.Api.Statistics;
using VictimFirst.GraphQL.Authoring;
using VictimFirst.Statistics.Cube;
using VictimFirst.Statistics.Published;

namespace VictimFirst.Api.Schema.Metadata;

/// <summary>What there is to ask about.</summary>
internal sealed record Dataset(
    int Version,
    DateTimeOffset? AsOf,
    DatasetRange? Range,
    ImmutableArray<DatasetCohort> Cohorts,
    ImmutableArray<DatasetDimension> Dimensions,
    ImmutableArray<DatasetMeasure> Measures,
    ImmutableArray<string> PublishedQuarters,
    ImmutableArray<CorrectionNotice> Notices)
{
    /// <summary>As the schema asks for it beside CASEWORKER: dimensions about staff are told to those who may ask by them.</summary>
    private const string InternalScope = Access.StatisticsReadInternal;

    public static ValueTask<Dataset?> Resolve(ResolveContext context, QueryRoot root)
    {
        var stamp = context.Services.GetRequiredService<CurrentCube>().Value.Stamp;
        return new(new Dataset(
            stamp.Version,
            stamp.AsOf,
            DatasetRange.Of(stamp),
            DatasetCohort.All,
            context.Permissions.Scopes.Contains(InternalScope) ? DatasetDimension.All : DatasetDimension.OfOutside,
            DatasetMeasure.All,
            PrintedFigures.Quarters,
            CorrectionNotices.All));
    }
}

/// <summary>Local days, inclusive of both.</summary>
internal sealed record DatasetRange(DateOnly First, DateOnly Last)
{
    public static DatasetRange? Of(CubeStamp stamp) =>
        stamp is { CoversFrom: { } first, CoversTo: { } last } ? new DatasetRange(first, last) : null;
}
