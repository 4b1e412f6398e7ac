using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using VictimFirst.Domain.Time;
using VictimFirst.Statistics.Cube;
using VictimFirst.Statistics.Cube.Storage;
using VictimFirst.Statistics.Editions;

namespace VictimFirst.Data.Editions;

/// <summary>The editions of a database that any number of hosts share. Safe to use from several threads at once.</summary>
public sealed class EditionStore(VictimFirstDatabase database)
{
    /// <summary>Parts in one statement: a part has some hundred kilobytes.</summary>
    private const int PartsPerBatch = 20;

    /// <summary>Every edition, the earlier quarter and revision first.</summary>
    public async Task<IReadOnlyList<Edition>> ListAsync(CancellationToken cancellationToken = default)
    {
        await using var context = database.CreateContext();
        var rows = await context.Set<EditionRow>().AsNoTracking().ToListAsync(cancellationToken);
        return [.. rows.Select(EditionOf).OrderBy(edition => edition.Quarter.Start).ThenBy(edition => edition.Revision)];
    }

    /// <summary>The edition that answers: of the latest quarter, its last revision. Null before the first.</summary>
    public async Task<Edition?> FindNewestAsync(CancellationToken cancellationToken = default)
    {
        await using var context = database.CreateContext();
        // Labels of quarters sort as the quarters do.
        var row = await context.Set<EditionRow>().AsNoTracking()
            .OrderByDescending(e => e.Quarter).ThenByDescending(e => e.Revision)
            .FirstOrDefaultAsync(cancellationToken);
        return row is null ? null : EditionOf(row);
    }

    /// <summary>The cube of an edition, as it was when it was published.</summary>
    /// <exception cref="InvalidDataException">It is not as it was published, or there is none of the id.</exception>
    public async Task<CaseCube> LoadAsync(string id, CancellationToken cancellationToken = default)
    {
        await using var context = database.CreateContext();
        // The statement of a large edition is long.
        context.Database.SetCommandTimeout(0);
        var edition = await context.Set<EditionRow>().AsNoTracking().SingleOrDefaultAsync(e => e.Id == id, cancellationToken)
            ?? throw new InvalidDataException($"There is no edition {id}.");
        var parts = await context.Set<EditionPartRow>().AsNoTracking()
            .Where(part => part.EditionId == id)
            .OrderBy(part => part.Table).ThenBy(part => part.Number)
            .ToListAsync(cancellationToken);
        CubePayload[] payloads =
            [.. parts.Select(part => new CubePayload((CubeTable)part.Table, part.Number, part.Rows, part.Content, part.Checksum))];
        return DigestOf(payloads).AsSpan().SequenceEqual(edition.Digest)
            ? CubeArchive.Unpack(payloads)
            : throw new InvalidDataException($"Edition {id} is not as it was published.");
    }

    /// <summary>
    /// Stores an edition, all of it or nothing. Editions come in the order of their quarters, so that a period is never answered anew by
    /// an edition that comes before those that have answered it.
    /// </summary>
    /// <param name="cube">Cut at the end of the quarter, of data that covers it.</param>
    /// <exception cref="EditionRefusedException">The quarter is published, or a revision of nothing, or before the newest.</exception>
    internal async Task<Edition> AddAsync(
        CaseCube cube, FinancialQuarter quarter, bool isRevision, EditionOffer offer, DateTimeOffset publishedAt, CancellationToken cancellationToken)
    {
        var payloads = CubeArchive.Pack(cube);
        var digest = DigestOf(payloads);
        await using var strategy = database.CreateContext();
        return await strategy.Database.CreateExecutionStrategy().ExecuteAsync(
            async token =>
            {
                await using var context = database.CreateContext();
                context.Database.SetCommandTimeout(0);
                await using var transaction = await context.Database.BeginTransactionAsync(token);
                await AdvisoryLock.TakeAsync(context, AdvisoryLock.Editions, token);
                var revision = RevisionOf(quarter, isRevision, [.. (await context.Set<EditionRow>().AsNoTracking().ToListAsync(token)).Select(EditionOf)]);
                var row = new EditionRow
                {
                    Id = Edition.IdOf(quarter, revision),
                    Quarter = quarter.Label,
                    Revision = revision,
                    // Whole microseconds, which is what either provider keeps.
                    PublishedAt = new DateTimeOffset(publishedAt.UtcTicks / 10 * 10, TimeSpan.Zero),
                    DataVersion = cube.Stamp.Version,
                    AsOf = cube.Stamp.AsOf!.Value.ToUniversalTime(),
                    CoversFrom = cube.Stamp.CoversFrom!.Value,
                    Withheld = offer.Write(),
                    Digest = digest,
                };
                context.Add(row);
                await context.SaveChangesAsync(token);
                foreach (var batch in payloads.Chunk(PartsPerBatch))
                {
                    context.AddRange(batch.Select(payload => PartOf(row.Id, payload)));
                    await context.SaveChangesAsync(token);
                    context.ChangeTracker.Clear();
                }

                await transaction.CommitAsync(token);
                return EditionOf(row);
            },
            cancellationToken);
    }

    private static int RevisionOf(FinancialQuarter quarter, bool isRevision, IReadOnlyList<Edition> published)
    {
        var ofQuarter = published.Where(edition => edition.Quarter == quarter).Select(edition => edition.Revision).ToList();
        if (ofQuarter is [] && isRevision) throw new EditionRefusedException($"{quarter} has no edition to revise.");
        if (ofQuarter is not [] && !isRevision) throw new EditionRefusedException($"{quarter} is published; another edition of it is a revision.");
        if (ofQuarter is [] && published.Any(edition => edition.Quarter.Start > quarter.Start))
        {
            throw new EditionRefusedException($"{quarter} lies before a quarter that is published; editions come in order.");
        }

        return ofQuarter is [] ? 0 : ofQuarter.Max() + 1;
    }

    private static byte[] DigestOf(IEnumerable<CubePayload> payloads)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var payload in payloads) hash.AppendData(payload.Checksum.Span);
        return hash.GetHashAndReset();
    }

    private static EditionPartRow PartOf(string edition, CubePayload payload) => new()
    {
        EditionId = edition,
        Table = (short)payload.Table,
        Number = payload.Number,
        Rows = payload.Rows,
        Content = payload.Content.ToArray(),
        Checksum = payload.Checksum.ToArray(),
    };

    private static Edition EditionOf(EditionRow row) => new(
        row.Id, FinancialQuarter.Parse(row.Quarter), row.Revision, row.PublishedAt, row.DataVersion, row.AsOf, row.CoversFrom,
        EditionOffer.Read(row.Withheld));
}
