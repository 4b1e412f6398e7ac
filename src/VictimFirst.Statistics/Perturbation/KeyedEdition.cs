using System.Collections.Immutable;
using VictimFirst.Statistics.Cube.Columns;
using VictimFirst.Statistics.Editions;

namespace VictimFirst.Statistics.Perturbation;

/// <summary>An edition with the record key of every referral beside its columns.</summary>
public sealed class KeyedEdition
{
    public KeyedEdition(FrozenEdition edition, PerturbationSecret secret)
    {
        ArgumentNullException.ThrowIfNull(edition);
        ArgumentNullException.ThrowIfNull(secret);
        (Edition, Secret) = (edition, secret);
        Referrals = [.. edition.Slice.Tables.Referrals.Select(WithKeys)];
    }

    public FrozenEdition Edition { get; }

    internal PerturbationSecret Secret { get; }

    internal ImmutableArray<Chunk> Referrals { get; }

    /// <summary>
    /// A referral and its case are one unit: were they two, the figures of both would be two looks at the same people.
    /// </summary>
    private Chunk WithKeys(Chunk chunk)
    {
        var keys = new uint[chunk.Blocks * RowBlocks.Rows];
        for (var row = 0; row < chunk.Count; row++) keys[row] = Secret.RecordKey("referral"u8, chunk.Ids![row]);
        return chunk.With(keys);
    }
}
