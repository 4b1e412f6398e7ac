using System.Collections.Immutable;
using System.Globalization;
using VictimFirst.Domain.Time;
using VictimFirst.Statistics.Cube;

namespace VictimFirst.Statistics.Reports;

/// <summary>Something a reader must know before using a report's figures.</summary>
/// <param name="Message">One sentence in plain words, which names the quarter and the days the data covers.</param>
public sealed record ReportWarning(string Code, string Message)
{
    /// <summary>The quarter is not over, by the calendar or by the data: its figures will change.</summary>
    public const string PeriodIncomplete = "PERIOD_INCOMPLETE";

    /// <summary>The data does not hold every day of the quarter.</summary>
    public const string PeriodOutsideData = "PERIOD_OUTSIDE_DATA";

    /// <summary>The data holds the quarter, but not every day of the one before, which figures are compared with.</summary>
    public const string ComparisonOutsideData = "COMPARISON_OUTSIDE_DATA";

    /// <summary>None exactly when the quarter is complete and so is the one before it.</summary>
    internal static ImmutableArray<ReportWarning> For(FinancialQuarter quarter, CubeStamp stamp, DateOnly today)
    {
        var warnings = ImmutableArray.CreateBuilder<ReportWarning>();
        var (name, range) = (Name(quarter), Range(stamp));
        if (today <= quarter.End || stamp.CoversTo < quarter.End)
        {
            warnings.Add(new(PeriodIncomplete, $"{name} is not over, so its figures will still change; {range}."));
        }

        if (!stamp.Covers(quarter))
        {
            var part = stamp.Overlaps(quarter) ? "Part" : "The whole";
            warnings.Add(new(PeriodOutsideData, $"{part} of {name} lies outside the data, where figures count as zero; {range}."));
        }
        else if (!stamp.Covers(quarter.Previous))
        {
            warnings.Add(new(ComparisonOutsideData, $"{name} is compared with a quarter that the data does not wholly hold; {range}."));
        }

        return warnings.ToImmutable();
    }

    private static string Name(FinancialQuarter quarter) => $"{quarter.Label} ({quarter.Months})";

    private static string Range(CubeStamp stamp) => stamp is { CoversFrom: { } from, CoversTo: { } to }
        ? string.Create(CultureInfo.InvariantCulture, $"the data covers {from:d MMMM yyyy} to {to:d MMMM yyyy}")
        : "no data has been imported yet";
}
