using VictimFirst.Domain.Time;
using VictimFirst.Statistics.Cohorts;
using VictimFirst.Statistics.Cube;
using VictimFirst.Statistics.Cube.Columns;
using VictimFirst.Statistics.Publication;

namespace VictimFirst.Statistics.Reports;

/// <summary>What every section of a report is counted on, and the way out for its figures.</summary>
internal sealed class ReportScope(CaseCube cube, FinancialQuarter quarter, DisclosurePolicy policy)
{
    public FinancialQuarter Quarter => quarter;

    public CubeColumns Columns => cube.Columns;

    public CubeStamp Stamp => cube.Stamp;

    public ClosedCases Closed { get; } = ClosedCases.In(quarter, cube);

    /// <summary>Closed in the quarter before.</summary>
    public ClosedCases ClosedBefore { get; } = ClosedCases.In(quarter.Previous, cube);

    public Disclosure Disclosure { get; } = new(policy);
}
