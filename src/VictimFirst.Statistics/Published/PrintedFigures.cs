using System.Collections.Frozen;
using System.Collections.Immutable;
using VictimFirst.Domain.Time;

namespace VictimFirst.Statistics.Published;

/// <summary>Every figure that was printed about the service, read once from <c>published-figures.csv</c>.</summary>
public static class PrintedFigures
{
    private static readonly FrozenDictionary<string, ImmutableArray<PrintedFigure>> ByQuarter = EmbeddedRows.Of("published-figures.csv")
        .Select(PrintedFigure.Of)
        .GroupBy(figure => figure.Quarter)
        .ToFrozenDictionary(g => g.Key, g => g.ToImmutableArray(), StringComparer.Ordinal);

    /// <summary>Labels of the quarters with published figures, in order of time.</summary>
    public static ImmutableArray<string> Quarters { get; } = [.. ByQuarter.Keys.Order(StringComparer.Ordinal)];

    /// <summary>In the order of the documents; none for a quarter that was not published.</summary>
    public static ImmutableArray<PrintedFigure> Of(FinancialQuarter quarter) => ByQuarter.GetValueOrDefault(quarter.Label, []);
}
