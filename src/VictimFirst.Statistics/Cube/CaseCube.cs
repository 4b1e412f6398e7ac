using VictimFirst.Statistics.Cube.Columns;

namespace VictimFirst.Statistics.Cube;

/// <summary>
/// An immutable snapshot of one version of the data, column by column, that every figure is counted on. Its cells are readable inside this
/// assembly only, because they are raw.
/// </summary>
public sealed class CaseCube
{
    internal CaseCube(CubeStamp stamp, CubeColumns columns)
    {
        Stamp = stamp;
        Columns = columns;
    }

    /// <summary>The cube before the first import.</summary>
    public static CaseCube Empty { get; } = new CaseCubeBuilder().Build(CubeStamp.BeforeFirstImport);

    public CubeStamp Stamp { get; }

    internal CubeColumns Columns { get; }

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
    public CaseCube Refresh(IReadOnlyCollection<long> changedReferralIds, CaseCubeBuilder rows, CubeStamp stamp) =>
        throw new NotSupportedException("Refreshing comes with the chunked cube.");
}
