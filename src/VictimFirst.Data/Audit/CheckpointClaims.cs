using Microsoft.EntityFrameworkCore;

namespace VictimFirst.Data.Audit;

/// <summary>Everything that was signed about the log, in the database and in the second place, by the number of entries covered.</summary>
internal sealed class CheckpointClaims
{
    private readonly ILookup<long, CheckpointClaim> bySize;
    private readonly CheckpointClaim? largest;
    private readonly CheckpointClaim? removed;

    private CheckpointClaims(
        IReadOnlyList<CheckpointClaim> claims, AuditFault? fault, CheckpointClaim? removed = null, IReadOnlyList<string>? notices = null)
    {
        bySize = claims.ToLookup(c => c.Checkpoint.Size);
        largest = claims.MaxBy(c => c.Checkpoint.Size);
        this.removed = removed;
        Fault = fault;
        Notices = notices ?? [];
    }

    /// <summary>A checkpoint that is not signed by the log's key.</summary>
    public AuditFault? Fault { get; }
    public IReadOnlyList<string> Notices { get; }

    public static async Task<CheckpointClaims> ReadAsync(
        VictimFirstDatabase database, CheckpointKey key, AnchorFolder folder, CancellationToken cancellationToken)
    {
        await using var context = database.CreateContext();
        var rows = await context.Set<AuditCheckpointRow>().AsNoTracking().OrderBy(c => c.Size).ToListAsync(cancellationToken);
        var claims = new List<CheckpointClaim>();
        foreach (var row in rows)
        {
            if (key.Open(row.Note) is not { } checkpoint || checkpoint.Size != row.Size)
            {
                return new(
                    [], new AuditFault(row.Size, $"The database's checkpoint of {row.Size} entries is not signed by the log's key."));
            }

            claims.Add(new CheckpointClaim(checkpoint, $"The database's checkpoint of {row.Size} entries"));
        }

        var inDatabase = claims.Select(c => c.Checkpoint.Size).ToHashSet();
        foreach (var (name, note) in folder.Read())
        {
            if (key.Open(note) is not { } checkpoint)
                return new([], new AuditFault(0, $"{name} in {folder.Path} is not a checkpoint signed by the log's key."));
            claims.Add(new CheckpointClaim(checkpoint, name));
        }

        var isNowhereElse = claims.Count > 0 && claims.Count == rows.Count;
        return new(
            claims,
            null,
            claims.Find(c => !inDatabase.Contains(c.Checkpoint.Size)),
            isNowhereElse ? [$"No checkpoint is in {folder.Path}: only the database speaks for itself."] : []);
    }

    public IReadOnlyCollection<CheckpointClaim> At(long size) => bySize.Contains(size) ? [.. bySize[size]] : [];

    /// <summary>What was signed and is not met by a log whose entries are all as they should be.</summary>
    /// <param name="last">The log's last entry.</param>
    public AuditFault? Unmet(long last)
    {
        if (largest is { } claim && claim.Checkpoint.Size > last)
            return new AuditFault(last + 1, $"The entry is missing: {claim.Place} was signed when there were {claim.Checkpoint.Size}.");
        return removed is null
            ? null
            : new AuditFault(removed.Checkpoint.Size, $"{removed.Place} is not in the database, where it was written first.");
    }
}

/// <param name="Place">Where it stands, to begin a sentence with.</param>
internal sealed record CheckpointClaim(Checkpoint Checkpoint, string Place);
