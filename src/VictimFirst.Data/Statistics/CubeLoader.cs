using System.Data;
using Microsoft.EntityFrameworkCore;
using VictimFirst.Statistics.Cube;

namespace VictimFirst.Data.Statistics;

/// <summary>
/// Reads the cube of a database, as a whole or what has changed. Each reading sees one instant, so that a change that commits meanwhile is
/// either wholly in the cube or not at all. Blocks no writer. Safe to use from several threads at once.
/// </summary>
public sealed class CubeLoader(VictimFirstDatabase database)
{
    private const int ReferralsPerBatch = 10_000;

    public Task<CaseCube> LoadAsync(CancellationToken cancellationToken = default) => AtOneInstantAsync(LoadAsync, cancellationToken);

    /// <summary>
    /// The cube of the database as it stands, made of a cube that was read from it before: only what has changed since is read, if the
    /// database can still tell, and everything if not.
    /// </summary>
    /// <returns>The same cube where no data version is newer.</returns>
    public Task<CaseCube> RefreshAsync(CaseCube known, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(known);
        return AtOneInstantAsync(
            async (context, stamp, token) =>
            {
                if (stamp == known.Stamp) return known;
                var changes = await ChangesSince.ReadAsync(context, known.Stamp, stamp, token);
                return changes is null ? await LoadAsync(context, stamp, token) : await RefreshAsync(context, known, changes, stamp, token);
            },
            cancellationToken);
    }

    private static async Task<CaseCube> LoadAsync(VictimFirstContext context, CubeStamp stamp, CancellationToken cancellationToken)
    {
        var builder = new CaseCubeBuilder();
        var reading = new CubeReading(builder, stamp, cancellationToken);
        var queries = new CubeQueries(context);
        await reading.AddReferralsAsync(queries);
        await reading.AddWholeAsync(queries, WholeTables.All);
        return builder.Build(stamp);
    }

    private static async Task<CaseCube> RefreshAsync(
        VictimFirstContext context, CaseCube known, ChangesSince changes, CubeStamp stamp, CancellationToken cancellationToken)
    {
        var builder = new CaseCubeBuilder();
        var reading = new CubeReading(builder, stamp, cancellationToken);
        foreach (var ids in changes.ReferralIds.Order().Chunk(ReferralsPerBatch))
            await reading.AddReferralsAsync(new CubeQueries(context, ids));
        await reading.AddWholeAsync(new CubeQueries(context), changes.Tables);
        return known.Refresh(changes.ReferralIds, builder, stamp);
    }

    private async Task<CaseCube> AtOneInstantAsync(
        Func<VictimFirstContext, CubeStamp, CancellationToken, Task<CaseCube>> read, CancellationToken cancellationToken)
    {
        await using var retrying = database.CreateContext();
        return await retrying.Database.CreateExecutionStrategy().ExecuteAsync(
            async token =>
            {
                await using var context = database.CreateStreamingContext();
                // The statements of a load are few, and of a large database long.
                context.Database.SetCommandTimeout(0);
                await using var transaction = await context.Database.BeginTransactionAsync(OneInstant(context.Provider), token);
                var state = await context.DataState.AsNoTracking().SingleAsync(token);
                return await read(
                    context, new CubeStamp(checked((int)state.Version), state.ExportedAt, state.CoversFrom, state.CoversTo), token);
            },
            cancellationToken);
    }

    /// <summary>
    /// PostgreSQL's REPEATABLE READ sees one snapshot from the first statement on. SQL Server's does not (it holds locks and sees new
    /// rows), but its SNAPSHOT does, which the database must allow.
    /// </summary>
    private static IsolationLevel OneInstant(DatabaseProvider provider) =>
        provider == DatabaseProvider.SqlServer ? IsolationLevel.Snapshot : IsolationLevel.RepeatableRead;
}
