namespace VictimFirst.Api.Schema.Statistics;

/// <summary>Exactly one is given: the schema says so.</summary>
internal sealed record PeriodInput(
    string? FinancialQuarter, string? FinancialYear, string? Month, string? Rolling12MonthsTo, DayRange? Range);

internal sealed record DayRange(DateOnly From, DateOnly To);
