using System.Collections.Immutable;
using VictimFirst.Domain.Geography;
using VictimFirst.Statistics.Publication;
using VictimFirst.Statistics.Questions;

namespace VictimFirst.Statistics.Reports;

/// <summary>One place. Places of different levels overlap, those of one level do not.</summary>
public sealed record AreaRow(Area Area, PublishedCount Closed, PublishedCount Enhanced)
{
    /// <summary>Every place of the catalogue in its order, zeros too.</summary>
    internal static Func<ImmutableArray<AreaRow>> Ask(ReportScope scope)
    {
        var closed = Levels(Filter.All);
        var enhanced = Levels(ReportScope.Enhanced);
        return () => [.. AreaCatalogue.All.Select(area => new AreaRow(
            area, closed[DimensionOf(area.Level)][area.Code], enhanced[DimensionOf(area.Level)][area.Code]))];

        Dictionary<DimensionCode, AskedTable> Levels(Filter where) =>
            Enum.GetValues<AreaLevel>().Select(DimensionOf).Distinct().ToDictionary(level => level, level => scope.Closed(where, level));
    }

    private static DimensionCode DimensionOf(AreaLevel level) => level switch
    {
        AreaLevel.PoliceBeat => DimensionCode.PoliceBeat,
        AreaLevel.NeighbourhoodPolicingArea => DimensionCode.PolicingArea,
        AreaLevel.PrintedRollUp => DimensionCode.PrintedRollUp,
        _ => DimensionCode.LocalAuthority,
    };
}
