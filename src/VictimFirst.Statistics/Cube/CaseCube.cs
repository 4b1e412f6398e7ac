using VictimFirst.Statistics.Cube.Building;

namespace VictimFirst.Statistics.Cube;

/// <summary>
/// An immutable snapshot of one version of the data, column by column in chunks, that every figure is counted on. Its cells are readable
/// inside this assembly only, because they are raw.
/// </summary>
public sealed class CaseCube
{
    internal CaseCube(CubeStamp stamp, CubeTables tables)
    {
        Stamp = stamp;
        Tables = tables;
    }

    /// <summary>The cube before the first import.</summary>
    public static CaseCube Empty { get; } = new CaseCubeBuilder().Build(CubeStamp.BeforeFirstImport);

    public CubeStamp Stamp { get; }

    internal CubeTables Tables { get; }

    /// <summary>
    /// What the edition that answers a run of days holds: the referrals received in them and the cases closed in them, each with the facts
    /// known now, and nothing of the service's own staff. A day of receiving or closing outside the run is not known in it, so slices of
    /// runs that follow each other count every referral and every closing once. Only referrals by the day received and cases by the day
    /// closed can be counted on a slice.
    /// </summary>
    /// <param name="last">Inclusive.</param>
    public CaseCube Slice(DateOnly first, DateOnly last) =>
        new(Stamp with { CoversFrom = first, CoversTo = last }, new CubeSlice(first, last).Apply(Tables));

    /// <summary>
    /// The cube with some referrals read anew. What did not change is shared with this cube, which stays as it is.
    /// </summary>
    /// <param name="changedReferralIds">
    /// Every referral that was added, deleted, or changed in itself, its person, its case or any fact of them; each once or more often.
    /// </param>
    /// <param name="rows">
    /// The referrals of those ids that still exist, each with all its facts, and nothing else; and the tables that
    /// <see cref="CaseCubeBuilder.ReplaceWhole"/> names. An id without a referral here is deleted.
    /// </param>
    /// <exception cref="KeyNotFoundException">A fact belongs to a referral that was not added, or that has no case.</exception>
    /// <exception cref="ArgumentException">Two referrals have one id, or a referral is not among the changed ids.</exception>
    public CaseCube Refresh(IReadOnlyCollection<long> changedReferralIds, CaseCubeBuilder rows, CubeStamp stamp)
    {
        ArgumentNullException.ThrowIfNull(changedReferralIds);
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(stamp);
        long[] changed = [.. changedReferralIds.Distinct().Order()];
        var caseworkers = rows.CaseworkersBeside(Tables.Caseworkers);
        var fresh = rows.ReferralChunks(caseworkers);
        foreach (var chunk in fresh)
        {
            for (var row = 0; row < chunk.Count; row++)
            {
                if (Array.BinarySearch(changed, chunk.Ids![row]) >= 0) continue;
                throw new ArgumentException($"Referral {chunk.Ids[row]} was read anew, but is not among the changed ids.", nameof(rows));
            }
        }

        return new CaseCube(stamp, new CubeTables
        {
            RowsPerChunk = Tables.RowsPerChunk,
            Referrals = new ChunkRefresh(Tables.RowsPerChunk).Apply(Tables.Referrals, changed, fresh),
            RestorativeJustice = IsReplaced(WholeTables.RestorativeJustice) ? rows.RestorativeJusticeChunks() : Tables.RestorativeJustice,
            Surveys = IsReplaced(WholeTables.Surveys) ? rows.SurveyChunks() : Tables.Surveys,
            Complaints = IsReplaced(WholeTables.Complaints) ? rows.ComplaintChunks() : Tables.Complaints,
            Engagement = IsReplaced(WholeTables.Engagement) ? rows.EngagementActivities() : Tables.Engagement,
            Caseworkers = caseworkers,
        });

        bool IsReplaced(WholeTables table) => (rows.Replaced & table) != 0;
    }
}
