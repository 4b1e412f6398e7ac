using System.Collections.Immutable;
using VictimFirst.Domain.Time;
using VictimFirst.Statistics.Cube;
using VictimFirst.Statistics.Publication;
using VictimFirst.Statistics.Reports;

namespace VictimFirst.Statistics.Published;

/// <summary>What was printed about a quarter, beside what is counted now.</summary>
/// <param name="Figures">In the order of the documents.</param>
public sealed record PublishedReport(ReportQuarter Quarter, CubeStamp Data, ImmutableArray<PublishedFigure> Figures)
{
    /// <param name="policy">Of the audience that the current figures are for.</param>
    /// <param name="today">The local day in London.</param>
    /// <returns>Null for a quarter about which nothing was printed.</returns>
    public static PublishedReport? Build(CaseCube cube, FinancialQuarter quarter, DisclosurePolicy policy, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(cube);
        var printed = PrintedFigures.Of(quarter);
        if (printed is []) return null;
        var report = QuarterlyReportDefinition.Build(cube, quarter, policy, today).Report;
        var isCovered = report.Data.Covers(quarter);
        return new PublishedReport(report.Quarter, report.Data, [.. printed.Select(figure => PublishedFigure.Of(
            figure, CurrentFigures.Count(report, figure), isCovered, report.Data.Version))]);
    }
}
