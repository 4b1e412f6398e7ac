using Microsoft.EntityFrameworkCore;

namespace VictimFirst.Data.Audit;

/// <summary>
/// Writes checkpoints of the log, into the database and into the second place. It remembers the tree of what it has seen, so what it signs
/// always goes on from what it signed before, whatever has become of the table meanwhile.
/// </summary>
public sealed class AuditAnchor(VictimFirstDatabase database, CheckpointKey key, AnchorFolder folder, TimeProvider clock)
{
    private const int HashesAtOnce = 50_000;

    private readonly MerkleTree tree = new();
    private long anchored;

    /// <summary>Signs what the log is now, unless this object has done so at the same size. Not for two calls at once.</summary>
    /// <returns>The number of entries covered, or null where nothing came since.</returns>
    public async Task<long?> WriteAsync(CancellationToken cancellationToken = default)
    {
        await using var context = database.CreateContext();
        while (true)
        {
            var from = tree.Size;
            var hashes = await context.Set<AuditRow>().Where(e => e.Seq > from).OrderBy(e => e.Seq)
                .Select(e => e.Hash).Take(HashesAtOnce).ToListAsync(cancellationToken);
            foreach (var hash in hashes) tree.Append(hash);
            if (hashes.Count < HashesAtOnce) break;
        }

        if (tree.Size == anchored) return null;
        var madeAt = AuditJson.WholeMilliseconds(clock.GetUtcNow());
        var note = key.Sign(new Checkpoint(key.Origin, tree.Size, tree.Root()).Text);
        // Another host may have been first at the same size, with the same root and a signature of its own.
        if (!await context.Set<AuditCheckpointRow>().AnyAsync(c => c.Size == tree.Size, cancellationToken))
        {
            context.Add(new AuditCheckpointRow { Size = tree.Size, MadeAt = madeAt, Note = note });
            await context.SaveChangesAsync(cancellationToken);
        }

        folder.Write(tree.Size, madeAt, note);
        anchored = tree.Size;
        return anchored;
    }
}
