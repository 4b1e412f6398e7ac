using VictimFirst.Data.Statistics;
using VictimFirst.Domain.Time;
using VictimFirst.Statistics.Cube;
using VictimFirst.Statistics.Editions;

namespace VictimFirst.Data.Editions;

/// <summary>Makes an edition of the data as it stands. What it does is said step by step, in words for a terminal.</summary>
public sealed class EditionPublisher(VictimFirstDatabase database, TimeProvider clock)
{
    /// <exception cref="EditionRefusedException">The quarter is not over, the data does not cover it, or it is published already.</exception>
    public async Task<Edition> PublishAsync(
        FinancialQuarter quarter, bool isRevision, IProgress<string>? progress = null, CancellationToken cancellationToken = default)
    {
        progress?.Report("Reading the cases");
        var cube = await new CubeLoader(database).LoadAsync(cancellationToken);
        return await PublishAsync(cube, quarter, isRevision, progress, cancellationToken);
    }

    /// <param name="cube">Of this database, as it stands.</param>
    /// <inheritdoc cref="PublishAsync(FinancialQuarter, bool, IProgress{string}?, CancellationToken)"/>
    public async Task<Edition> PublishAsync(
        CaseCube cube, FinancialQuarter quarter, bool isRevision, IProgress<string>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(cube);
        var now = clock.GetUtcNow();
        if (ServiceCalendar.LocalDate(now) <= quarter.End) throw new EditionRefusedException($"{quarter} is not over.");
        var (_, asOf, from, to) = cube.Stamp;
        if (asOf is null || from > quarter.Start || to < quarter.End) throw new EditionRefusedException($"The data does not cover {quarter}.");
        var upToTheEnd = cube.UpTo(quarter.End);
        progress?.Report("Comparing every figure with its neighbours");
        var offer = SliverCheck.Run(upToTheEnd, cancellationToken);
        progress?.Report("Storing the edition");
        return await new EditionStore(database).AddAsync(upToTheEnd, quarter, isRevision, offer, now, cancellationToken);
    }
}
