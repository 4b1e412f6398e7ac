using VictimFirst.Data.Statistics;
using VictimFirst.Domain.Time;
using VictimFirst.Statistics.Cube;
using VictimFirst.Statistics.Editions;

namespace VictimFirst.Data.Editions;

/// <summary>Makes an edition of the data as it stands. What it does is said step by step, in words for a terminal.</summary>
public sealed class EditionPublisher(VictimFirstDatabase database, TimeProvider clock)
{
    private readonly EditionStore store = new(database);

    /// <exception cref="EditionRefusedException">
    /// The quarter is not over, the data does not cover it, it is published already, or the revision would tell of few people.
    /// </exception>
    public async Task<Edition> PublishAsync(
        EditionRequest request, IProgress<string>? progress = null, CancellationToken cancellationToken = default)
    {
        progress?.Report("Reading the cases");
        var cube = await new CubeLoader(database).LoadAsync(cancellationToken);
        return await PublishAsync(cube, request, progress, cancellationToken);
    }

    /// <param name="cube">Of this database, as it stands.</param>
    /// <inheritdoc cref="PublishAsync(EditionRequest, IProgress{string}?, CancellationToken)"/>
    public async Task<Edition> PublishAsync(
        CaseCube cube, EditionRequest request, IProgress<string>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(cube);
        ArgumentNullException.ThrowIfNull(request);
        var now = clock.GetUtcNow();
        var quarter = request.Quarter;
        if (ServiceCalendar.LocalDate(now) <= quarter.End) throw new EditionRefusedException($"{quarter} is not over.");
        var (_, asOf, from, to) = cube.Stamp;
        if (asOf is null || from > quarter.Start || to < quarter.End)
            throw new EditionRefusedException($"The data does not cover {quarter}.");
        var published = await store.ListAsync(cancellationToken);
        var draft = EditionDraft.Of(request, published, from!.Value);
        var slice = cube.Slice(draft.First, quarter.End);
        progress?.Report("Reading the editions beside it");
        var others = new List<FrozenEdition>();
        foreach (var edition in published.Answering())
        {
            if (edition.Id != draft.Replaced) others.Add(await store.LoadAsync(edition, cancellationToken));
            else if (!request.AcceptSlivers) Refuse(RevisionCheck.Run(await store.LoadAsync(edition, cancellationToken), slice));
        }

        progress?.Report("Comparing every figure with its neighbours");
        var offer = SliverCheck.Run(slice, others, cancellationToken);
        progress?.Report("Storing the edition");
        return await store.AddAsync(slice, draft, offer, now, cancellationToken);
    }

    private static void Refuse(IReadOnlyList<WithheldFigures> slivers)
    {
        if (slivers is []) return;
        throw new EditionRefusedException(
            $"The revision changes figures by fewer than {SliverCheck.LeastDifference} records, so that the old and the new together tell "
            + $"of these people: {string.Join("; ", slivers.Select(figures => figures.Name))}. Wait for more changes, or accept the "
            + "slivers if it cannot wait.");
    }
}
