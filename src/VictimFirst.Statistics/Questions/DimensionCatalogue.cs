using System.Collections.Frozen;
using System.Collections.Immutable;

namespace VictimFirst.Statistics.Questions;

/// <summary>Every dimension, in the order of <see cref="DimensionCode"/>.</summary>
public static class DimensionCatalogue
{
    private static readonly FrozenDictionary<DimensionCode, Dimension> ByCode = DimensionDefinitions.Each().ToFrozenDictionary(d => d.Code);

    public static ImmutableArray<Dimension> All { get; } = [.. Enum.GetValues<DimensionCode>().Select(Get)];

    public static Dimension Get(DimensionCode code) => ByCode[code];
}
