using System.Data;
using Microsoft.EntityFrameworkCore;
using VictimFirst.Data.State;
using VictimFirst.Statistics.Cube;

namespace VictimFirst.Data.Statistics;

/// <summary>Reads the whole cube of a database.</summary>
public sealed class CubeLoader(VictimFirstDatabase database)
{
    /// <summary>
    /// Reads every figure's rows and the data version as they stand at one instant, so that an import that commits meanwhile is either
    /// wholly in the cube or not at all. Blocks no writer.
    /// </summary>
    public async Task<CaseCube> LoadAsync(CancellationToken cancellationToken = default)
    {
        await using var context = database.CreateContext();
        return await context.Database.CreateExecutionStrategy().ExecuteAsync(
            async token =>
            {
                await using var transaction = await context.Database.BeginTransactionAsync(OneInstant(context.Provider), token);
                var state = await context.DataState.AsNoTracking().SingleAsync(token);
                var builder = new CaseCubeBuilder();
                await AddRowsAsync(builder, new CubeQueries(context), token);
                return builder.Build(Stamp(state));
            },
            cancellationToken);
    }

    /// <summary>
    /// PostgreSQL's REPEATABLE READ sees one snapshot from the first statement on. SQL Server's does not (it holds locks and sees new
    /// rows), but its SNAPSHOT does, which the database must allow.
    /// </summary>
    private static IsolationLevel OneInstant(DatabaseProvider provider) =>
        provider == DatabaseProvider.SqlServer ? IsolationLevel.Snapshot : IsolationLevel.RepeatableRead;

    private static CubeStamp Stamp(DataState state) => new(checked((int)state.Version), state.ExportedAt, state.CoversFrom, state.CoversTo);

    private static async Task AddRowsAsync(CaseCubeBuilder builder, CubeQueries queries, CancellationToken cancellationToken)
    {
        await EachAsync(queries.Referrals, row => builder.Add(row));
        await EachAsync(queries.HateMarkers, row => builder.Add(row));
        await EachAsync(queries.HateStrands, row => builder.Add(row));
        await EachAsync(queries.Impairments, row => builder.Add(row));
        await EachAsync(queries.NeedsAssessments, row => builder.Add(row));
        await EachAsync(queries.SupportActions, row => builder.Add(row));
        await EachAsync(queries.EndOfCaseResponses, row => builder.Add(row));
        await EachAsync(queries.VpsRecords, row => builder.Add(row));
        await EachAsync(queries.Surveys, row => builder.Add(row));
        await EachAsync(queries.RestorativeJusticeCases, row => builder.Add(row));
        await EachAsync(queries.Complaints, builder.AddComplaint);
        await EachAsync(queries.EngagementActivities, row => builder.Add(row));

        async Task EachAsync<TRow>(IQueryable<TRow> query, Action<TRow> add)
        {
            await foreach (var row in query.AsAsyncEnumerable().WithCancellation(cancellationToken)) add(row);
        }
    }
}
