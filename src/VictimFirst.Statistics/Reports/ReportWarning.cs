namespace VictimFirst.Statistics.Reports;

/// <summary>Something a reader must know before using a report's figures.</summary>
/// <param name="Message">One sentence in plain words, which names the quarter and the days the data covers.</param>
public sealed record ReportWarning(string Code, string Message)
{
    /// <summary>The quarter is not over, by the calendar or by the data: its figures will change.</summary>
    public const string PeriodIncomplete = "PERIOD_INCOMPLETE";

    /// <summary>The data does not hold every day of the quarter.</summary>
    public const string PeriodOutsideData = "PERIOD_OUTSIDE_DATA";

    /// <summary>The data does not hold every day of the quarter before, which figures are compared with.</summary>
    public const string ComparisonOutsideData = "COMPARISON_OUTSIDE_DATA";
}
