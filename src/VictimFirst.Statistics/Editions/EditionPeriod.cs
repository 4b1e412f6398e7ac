namespace VictimFirst.Statistics.Editions;

/// <summary>The kinds of period that figures of an edition are asked for, those first that are given up last.</summary>
public enum EditionPeriod
{
    FinancialYear,
    Quarter,

    /// <summary>The twelve months to the end of any month.</summary>
    TwelveMonths,
    Month,
}
