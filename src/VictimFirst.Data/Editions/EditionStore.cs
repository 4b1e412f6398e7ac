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

    /// <summary>An edition as it was when it was published.</summary>
    /// <exception cref="InvalidDataException">It is not as it was published, or it is gone.</exception>
    public async Task<FrozenEdition> LoadAsync(Edition edition, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(edition);
        return new FrozenEdition(edition.Id, await LoadAsync(edition.Id, cancellationToken), edition.Offer);
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

    /// <summary>Stores an edition, all of it or nothing.</summary>
    /// <param name="cube">The slice that the edition answers.</param>
    /// <exception cref="EditionRefusedException">Another edition has been published since the draft was made.</exception>
    internal async Task<Edition> AddAsync(
        CaseCube cube, EditionDraft draft, EditionOffer offer, DateTimeOffset publishedAt, CancellationToken cancellationToken)
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
                draft.RefuseIfOvertaken(await context.Set<EditionRow>().AsNoTracking().Select(edition => edition.Id).ToListAsync(token));
                var row = new EditionRow
                {
                    Id = Edition.IdOf(draft.Quarter, draft.Revision),
                    Quarter = draft.Quarter.Label,
                    Revision = draft.Revision,
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
