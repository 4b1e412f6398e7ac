using System.Collections.Immutable;
using VictimFirst.Statistics.Cube;
using VictimFirst.Statistics.Questions;
using VictimFirst.Statistics.Tabulation;

namespace VictimFirst.Statistics.Editions;

/// <summary>An area that protected figures can be asked of, as the beats it is made of; beats themselves are none.</summary>
/// <param name="Level">Null for the whole, which alone has the units without a beat.</param>
/// <param name="Beats">A bit a beat, and the highest one for units without.</param>
internal sealed record CheckedArea(DimensionCode? Level, string? Code, UInt128 Beats)
{
    private static readonly ImmutableArray<DimensionCode> Levels =
        [DimensionCode.CountyOrUnitary, DimensionCode.LocalAuthority, DimensionCode.PrintedRollUp, DimensionCode.PolicingArea];

    /// <summary>Place of the units without a beat.</summary>
    public static int NoBeat { get; } = CategoryLists.Beat.Size;

    /// <summary>The coarsest first.</summary>
    public static ImmutableArray<CheckedArea> All { get; } =
        [new(null, null, (UInt128.One << (NoBeat + 1)) - 1), .. Levels.SelectMany(AreasOf)];

    public bool Meets(CheckedArea other) => (Beats & other.Beats) != 0;

    public bool Has(int beat) => ((Beats >> beat) & 1) != 0;

    private static IEnumerable<CheckedArea> AreasOf(DimensionCode level)
    {
        var dimension = DimensionCatalogue.Get(level);
        var map = ((CodeBinding)dimension.Binding).Map;
        for (var category = 0; category < dimension.Categories.Length; category++)
        {
            var beats = UInt128.Zero;
            for (var beat = 0; beat < NoBeat; beat++)
            {
                if (map[beat] == category) beats |= UInt128.One << beat;
            }

            yield return new CheckedArea(level, dimension.Categories[category].Code, beats);
        }
    }
}
