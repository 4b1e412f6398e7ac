using System.Globalization;
using Microsoft.EntityFrameworkCore;

namespace VictimFirst.Data.Audit;

/// <summary>
/// Reads the log from its beginning and tells the first entry that is not as it was written: by its hash, its place, its columns, and by
/// every checkpoint that was signed since. An entry that says nothing must be covered by an erasure that the log's key signed.
/// </summary>
public sealed class AuditVerifier(VictimFirstDatabase database, CheckpointKey key, AnchorFolder folder)
{
    private const int RowsAtOnce = 5_000;

    /// <param name="from">The first entry to check. The hashes before it are read, to compare checkpoints with, and not recomputed.</param>
    /// <param name="to">The last entry to check.</param>
    /// <param name="progress">Told the place of the entry that was reached.</param>
    public async Task<AuditVerification> VerifyAsync(
        long from = 1, long to = long.MaxValue, IProgress<long>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(from, 1);
        var checkpoints = await CheckpointClaims.ReadAsync(database, key, folder, cancellationToken);
        if (checkpoints.Fault is { } unreadable) return new AuditVerification(0, 0, unreadable, []);
        await using var context = database.CreateContext();
        // The entries behind it are still to be taken into the list of subjects, which a host does in their order.
        var listed = await context.Set<AuditSubjectRow>().MaxAsync(s => (long?)s.Seq, cancellationToken) ?? 0;
        var walk = new ChainWalk(checkpoints, await SignedErasures.ReadAsync(context, key, cancellationToken), from);
        while (walk.Last < to)
        {
            var (above, upTo) = (walk.Last, Math.Min(to, walk.Last + RowsAtOnce));
            // By place and not by number of rows, so that the subjects are those of the same entries.
            var rows = await context.Set<AuditRow>().AsNoTracking()
                .Where(e => e.Seq > above && e.Seq <= upTo).OrderBy(e => e.Seq).ToListAsync(cancellationToken);
            var subjects = (await context.Set<AuditSubjectRow>().AsNoTracking()
                .Where(s => s.Seq > above && s.Seq <= upTo).ToListAsync(cancellationToken)).ToLookup(s => s.Seq, s => s.Subject);
            foreach (var row in rows)
            {
                if (walk.Take(row, row.Seq <= listed ? subjects[row.Seq] : null) is { } fault) return walk.Outcome(fault);
            }

            progress?.Report(walk.Last);
            if (walk.Last == upTo) continue;
            // Hosts may be writing: what came since the page was read is not a gap.
            var next = await context.Set<AuditRow>().Where(e => e.Seq > walk.Last).MinAsync(e => (long?)e.Seq, cancellationToken);
            if (next is null) break;
            if (next > walk.Last + 1)
                return walk.Outcome(new AuditFault(walk.Last + 1, "The entry is missing: the log goes on behind it."));
        }

        if (to != long.MaxValue) return walk.Outcome(null);
        // A row there would keep a host from listing whom the next entries are about.
        var unheld = listed > walk.Last
            ? new AuditFault(walk.Last + 1, "The list of those whom entries are about goes on behind the last one.")
            : null;
        return walk.Outcome(checkpoints.Unmet(walk.Last) ?? unheld);
    }
}

/// <summary>The state of a verification: what the entries so far come to.</summary>
internal sealed class ChainWalk(CheckpointClaims checkpoints, SignedErasures erasures, long from)
{
    private readonly MerkleTree tree = new();
    private byte[] hash = AuditChain.Beginning;
    private DateTimeOffset latest = DateTimeOffset.MinValue;
    private long hashed;
    private long erased;
    private int compared;
    private long timesBack;
    private long firstBack;
    private TimeSpan furthestBack;

    public long Last { get; private set; }

    /// <param name="subjects">Null where the list of subjects does not reach the entry yet.</param>
    public AuditFault? Take(AuditRow row, IEnumerable<long>? subjects)
    {
        if (row.Seq != Last + 1) return new AuditFault(Last + 1, "The entry is missing: the log goes on behind it.");
        if (row.Seq >= from && FaultOf(row, subjects) is { } reason) return new AuditFault(row.Seq, reason);
        if (row.Seq >= from) Count(row);
        hash = row.Hash;
        tree.Append(hash);
        Last = row.Seq;
        if (row.Seq < from) return null;
        var claims = checkpoints.At(row.Seq);
        compared += claims.Count;
        return claims.FirstOrDefault(claim => !claim.Checkpoint.Root.AsSpan().SequenceEqual(tree.Root())) is { } broken
            ? new AuditFault(row.Seq, $"{broken.Place} was signed over other entries: the log up to here was written anew.")
            : null;
    }

    public AuditVerification Outcome(AuditFault? fault)
    {
        string[] notices = timesBack == 0
            ? []
            : [string.Create(CultureInfo.InvariantCulture,
                $"A clock went back: {timesBack} entries are earlier than one above them, by {furthestBack.TotalSeconds:0.###} s at most, "
                + $"first {firstBack}.")];
        if (erased > 0) notices = [.. notices, erasures.NoticeOf(erased)];
        return new AuditVerification(hashed, compared, fault, [.. notices, .. checkpoints.Notices]);
    }

    /// <summary>What an erased entry said is gone, and its hash with it proves nothing by itself: the checkpoints over it do.</summary>
    private string? FaultOf(AuditRow row, IEnumerable<long>? subjects) =>
        row.IsErased ? erasures.FaultOf(row, subjects ?? []) : EntryCheck.Find(row, hash, subjects);

    private void Count(AuditRow row)
    {
        if (row.IsErased)
        {
            erased++;
            return;
        }

        hashed++;
        if (row.RecordedAt < latest)
        {
            if (timesBack++ == 0) firstBack = row.Seq;
            if (latest - row.RecordedAt > furthestBack) furthestBack = latest - row.RecordedAt;
        }
        else
        {
            latest = row.RecordedAt;
        }
    }
}
