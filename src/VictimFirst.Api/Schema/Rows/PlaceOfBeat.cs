using System.Collections.Frozen;
using VictimFirst.Domain.Geography;

namespace VictimFirst.Api.Schema.Rows;

/// <summary>The places of each level that a police beat belongs to, as the figures count it.</summary>
internal static class PlaceOfBeat
{
    private static readonly FrozenDictionary<(AreaLevel, string), Area> ByBeat = AreaCatalogue.All
        .SelectMany(area => area.Beats, (area, beat) => KeyValuePair.Create((area.Level, beat), area))
        .ToFrozenDictionary();

    /// <returns>Null where the beat lies in no place of the level.</returns>
    public static Area? At(AreaLevel level, string beat) => ByBeat.GetValueOrDefault((level, beat));

    public static IEnumerable<Area> Of(AreaLevel level) => AreaCatalogue.All.Where(area => area.Level == level);
}
