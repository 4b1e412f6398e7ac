using VictimFirst.Statistics.Cube;
using VictimFirst.Statistics.Cube.Columns;
using VictimFirst.Statistics.Editions;
using VictimFirst.Statistics.Publication.Policy;
using VictimFirst.Statistics.Tabulation;

namespace VictimFirst.Statistics.Perturbation;

/// <summary>
/// A frozen cube with the record key of every referral beside its columns, which protected figures are counted on. The cube that it is made
/// of stays as it is, and shares its columns.
/// </summary>
public sealed class KeyedCube
{
    private readonly PerturbationSecret secret;

    /// <param name="edition">What the edition is called: another name is other noise.</param>
    public KeyedCube(CaseCube cube, string edition, PerturbationSecret secret)
    {
        ArgumentNullException.ThrowIfNull(cube);
        ArgumentException.ThrowIfNullOrEmpty(edition);
        ArgumentNullException.ThrowIfNull(secret);
        Edition = edition;
        this.secret = secret;
        Cube = new CaseCube(cube.Stamp, cube.Tables with { Referrals = [.. cube.Tables.Referrals.Select(WithKeys)] });
        Precounted = new PrecountedTables(Cube, ProtectionRules.Partnership.Units, ProtectionRules.Partnership.Dimensions);
    }

    public string Edition { get; }

    /// <summary>What the edition gives out.</summary>
    public EditionOffer Offer { get; init; } = EditionOffer.Everything;

    public CubeStamp Stamp => Cube.Stamp;

    internal CaseCube Cube { get; }

    internal PrecountedTables Precounted { get; }

    /// <param name="area">Code of the place that a cell is of.</param>
    /// <param name="period">Label of the days that a cell is of.</param>
    /// <param name="measure">What is counted or added up.</param>
    internal CellSalt SaltOf(string area, string period, string measure) => secret.SaltOf(Edition, area, period, measure);

    /// <summary>
    /// A referral and its case are one unit: were they two, the figures of both would be two looks at the same people.
    /// </summary>
    private Chunk WithKeys(Chunk chunk)
    {
        var keys = new uint[chunk.Blocks * RowBlocks.Rows];
        for (var row = 0; row < chunk.Count; row++) keys[row] = secret.RecordKey("referral"u8, chunk.Ids![row]);
        return chunk.With(keys);
    }
}
