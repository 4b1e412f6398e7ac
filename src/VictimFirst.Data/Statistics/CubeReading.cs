using Microsoft.EntityFrameworkCore;
using VictimFirst.Statistics.Cube;

namespace VictimFirst.Data.Statistics;

/// <summary>Puts what queries answer into a builder, row by row: no result is held as a whole.</summary>
internal sealed class CubeReading(CaseCubeBuilder builder, CubeStamp stamp, CancellationToken cancellationToken)
{
    /// <summary>The referrals that the queries are limited to, if they are, with everything that is theirs.</summary>
    public async Task AddReferralsAsync(CubeQueries queries)
    {
        var judge = new ServiceLevelJudge(stamp.AsOf);
        await EachAsync(queries.Plans, row => judge.Add(row));
        await EachAsync(queries.Referrals, row => builder.Add(judge.Judge(row)));
        await EachAsync(queries.HateMarkers, row => builder.Add(row));
        await EachAsync(queries.HateStrands, row => builder.Add(row));
        await EachAsync(queries.Impairments, row => builder.Add(row));
        await EachAsync(queries.NeedsAssessments, row => builder.Add(row));
        await EachAsync(queries.SupportActions, row => builder.Add(row));
        await EachAsync(queries.EndOfCaseResponses, row => builder.Add(row));
        await EachAsync(queries.VpsRecords, row => builder.Add(row));
    }

    public async Task AddWholeAsync(CubeQueries queries, WholeTables tables)
    {
        builder.ReplaceWhole(tables);
        if (tables.HasFlag(WholeTables.Surveys)) await EachAsync(queries.Surveys, row => builder.Add(row));
        if (tables.HasFlag(WholeTables.RestorativeJustice)) await EachAsync(queries.RestorativeJusticeCases, row => builder.Add(row));
        if (tables.HasFlag(WholeTables.Complaints)) await EachAsync(queries.Complaints, builder.AddComplaint);
        if (tables.HasFlag(WholeTables.Engagement)) await EachAsync(queries.EngagementActivities, row => builder.Add(row));
    }

    private async Task EachAsync<TRow>(IQueryable<TRow> query, Action<TRow> add)
    {
        await foreach (var row in query.AsAsyncEnumerable().WithCancellation(cancellationToken)) add(row);
    }
}
