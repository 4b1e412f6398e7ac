using VictimFirst.GraphQL.Errors;
using VictimFirst.Statistics.Questions;

namespace VictimFirst.Api.Schema.Statistics;

/// <summary>Which dimensions lie above one.</summary>
internal static class Hierarchy
{
    /// <returns>The level asked for, or the dimension itself where none is.</returns>
    /// <exception cref="GraphQLException">The level is no roll-up of the dimension.</exception>
    public static DimensionCode Check(DimensionCode dimension, DimensionCode? level)
    {
        if (level is not { } asked) return dimension;
        var levels = UpFrom(dimension).ToList();
        if (levels.Contains(asked)) return asked;
        var names = levels.Select(l => DimensionCatalogue.Get(l).Name).ToArray();
        var name = DimensionCatalogue.Get(asked).Name;
        throw BadInput.Of(
            "level",
            name,
            $"{DimensionCatalogue.Get(dimension).Name} does not roll up to {name}, but to {string.Join(" or ", names)}.",
            allowed: names);
    }

    private static IEnumerable<DimensionCode> UpFrom(DimensionCode dimension) =>
        DimensionCatalogue.Get(dimension).Parents.SelectMany(UpFrom).Prepend(dimension).Distinct();
}
