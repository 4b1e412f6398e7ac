using VictimFirst.Domain.Time;
using VictimFirst.Statistics.Cube;

namespace VictimFirst.Statistics.Reports;

/// <summary>The quarter of a report.</summary>
/// <param name="Label">Such as <c>2020-21 Q1</c>.</param>
/// <param name="End">The last day, inclusive.</param>
/// <param name="Complete">Whether the quarter is over and the data covers every day of it.</param>
public sealed record ReportQuarter(string Label, DateOnly Start, DateOnly End, bool Complete)
{
    internal static ReportQuarter Of(FinancialQuarter quarter, CubeStamp stamp, DateOnly today) => new(
        quarter.Label, quarter.Start, quarter.End, today > quarter.End && stamp.Covers(quarter));
}
