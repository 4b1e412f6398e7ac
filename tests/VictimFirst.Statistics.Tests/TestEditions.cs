using VictimFirst.Statistics.Cube;
using VictimFirst.Statistics.Editions;
using VictimFirst.Statistics.Perturbation;

namespace VictimFirst.Statistics.Tests;

internal static class TestEditions
{
    public static readonly PerturbationSecret Secret = new("a secret of at least 32 bytes, for tests"u8);

    /// <summary>One edition of all that the cube covers.</summary>
    public static KeyedCube Keyed(CaseCube cube, string id = "an edition", PerturbationSecret? secret = null) =>
        new(new KeyedEdition(new FrozenEdition(id, cube, EditionOffer.Everything), secret ?? Secret));

    /// <summary>An edition of some days of a cube.</summary>
    public static FrozenEdition Frozen(CaseCube cube, string id, DateOnly first, DateOnly last, EditionOffer? offer = null) =>
        new(id, cube.Slice(first, last), offer ?? EditionOffer.Everything);

    /// <summary>Several editions, one after another.</summary>
    public static KeyedCube Keyed(params IEnumerable<FrozenEdition> editions) =>
        new([.. editions.Select(edition => new KeyedEdition(edition, Secret))]);
}
