using VictimFirst.Statistics.Cube;
using VictimFirst.Statistics.Questions;

namespace VictimFirst.Statistics.Editions;

/// <summary>The figures of one edition as they were published.</summary>
public sealed class FrozenEdition
{
    /// <param name="id">What the edition is called: another name is other noise.</param>
    /// <param name="cube">With the days that the edition answers in its stamp. It stays as it is, and shares its columns.</param>
    /// <param name="offer">What the edition gives out.</param>
    /// <exception cref="ArgumentException">The cube covers no days.</exception>
    public FrozenEdition(string id, CaseCube cube, EditionOffer offer)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        ArgumentNullException.ThrowIfNull(cube);
        if (cube.Stamp is not { CoversFrom: { } first, CoversTo: { } last })
            throw new ArgumentException("An edition answers some days.", nameof(cube));

        // A day that another edition answers would be counted twice, so nothing but the slice is let in.
        (Id, Days, Slice, Offer) = (id, new Period(first, last), cube.Slice(first, last), offer);
    }

    public string Id { get; }

    /// <summary>The days that it answers.</summary>
    public Period Days { get; }

    public EditionOffer Offer { get; }

    internal CaseCube Slice { get; }
}
