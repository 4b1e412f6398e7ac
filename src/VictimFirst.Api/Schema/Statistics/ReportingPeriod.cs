using System.Collections.Immutable;
using System.Globalization;
using VictimFirst.Domain.Time;
using VictimFirst.Statistics.Questions;

namespace VictimFirst.Api.Schema.Statistics;

/// <summary>A period as a client names it: days with a kind, which decides what it is compared with.</summary>
/// <param name="Last">Inclusive.</param>
internal sealed record ReportingPeriod(PeriodKind Kind, DateOnly First, DateOnly Last)
{
    public static DateOnly EarliestDay { get; } = new(1900, 1, 1);
    public static DateOnly LatestDay { get; } = new(9998, 12, 31);

    public string Label => Kind switch
    {
        PeriodKind.Quarter => FinancialQuarter.Of(First).Label,
        PeriodKind.FinancialYear => FinancialQuarter.Of(First).Label[..7],
        PeriodKind.Month => Month(First),
        PeriodKind.TwelveMonths => $"12 months to {Month(Last)}",
        _ => string.Create(CultureInfo.InvariantCulture, $"{First:yyyy-MM-dd} to {Last:yyyy-MM-dd}"),
    };

    public Period Days => new(First, Last);

    public static ReportingPeriod Of(FinancialQuarter quarter) => new(PeriodKind.Quarter, quarter.Start, quarter.End);

    public static ReportingPeriod OfFinancialYear(int startYear) =>
        new(PeriodKind.FinancialYear, new DateOnly(startYear, 4, 1), new DateOnly(startYear + 1, 3, 31));

    /// <param name="month">Any day of it.</param>
    public static ReportingPeriod OfMonth(DateOnly month) => new(PeriodKind.Month, FirstOfMonth(month), LastOfMonth(month));

    /// <param name="month">Any day of the last of the twelve.</param>
    public static ReportingPeriod TwelveMonthsTo(DateOnly month) =>
        new(PeriodKind.TwelveMonths, FirstOfMonth(month).AddMonths(-11), LastOfMonth(month));

    public static ReportingPeriod OfDays(DateOnly first, DateOnly last) => new(PeriodKind.Days, first, last);

    /// <returns>Null where it would begin before the calendar does.</returns>
    public ReportingPeriod? ComparedWith(ComparisonPeriod comparison) => comparison switch
    {
        ComparisonPeriod.SamePeriodLastYear => OneYearEarlier(),
        _ => Before(),
    };

    /// <summary>The parts of the period in order, cut at its ends.</summary>
    public IEnumerable<ReportingPeriod> Parts(Interval every)
    {
        for (var day = First; day <= Last;)
        {
            var whole = every switch
            {
                Interval.Month => OfMonth(day),
                Interval.Quarter => Of(FinancialQuarter.Of(day)),
                _ => OfFinancialYear(FinancialQuarter.Of(day).StartYear),
            };
            yield return whole.First >= First && whole.Last <= Last ? whole : OfDays(Later(whole.First, First), Earlier(whole.Last, Last));
            day = whole.Last.AddDays(1);
        }
    }

    /// <summary>How many <see cref="Parts"/> there are.</summary>
    public int PartCount(Interval every)
    {
        var months = MonthNumber(Last) - MonthNumber(First);
        return 1 + every switch
        {
            Interval.Month => months,
            Interval.Quarter => QuarterNumber(Last) - QuarterNumber(First),
            _ => FinancialQuarter.Of(Last).StartYear - FinancialQuarter.Of(First).StartYear,
        };
    }

    private static int MonthNumber(DateOnly day) => (12 * day.Year) + day.Month;

    private static int QuarterNumber(DateOnly day) => ((MonthNumber(day) + 2) / 3) - 1;

    private static string Month(DateOnly day) => day.ToString("yyyy-MM", CultureInfo.InvariantCulture);

    private static DateOnly FirstOfMonth(DateOnly day) => new(day.Year, day.Month, 1);

    private static DateOnly LastOfMonth(DateOnly day) => new(day.Year, day.Month, DateTime.DaysInMonth(day.Year, day.Month));

    private static DateOnly Later(DateOnly a, DateOnly b) => a > b ? a : b;

    private static DateOnly Earlier(DateOnly a, DateOnly b) => a < b ? a : b;

    private ReportingPeriod? Before() => Kind switch
    {
        PeriodKind.Quarter => Of(FinancialQuarter.Of(First).Previous),
        PeriodKind.FinancialYear => OfFinancialYear(First.Year - 1),
        PeriodKind.Month => OfMonth(First.AddMonths(-1)),
        PeriodKind.TwelveMonths => TwelveMonthsTo(First.AddDays(-1)),
        _ => First.DayNumber - (Last.DayNumber - First.DayNumber + 1) is var first and >= 0
            ? OfDays(DateOnly.FromDayNumber(first), First.AddDays(-1))
            : null,
    };

    /// <summary>A run of whole months stays one, whatever the length of its February.</summary>
    private ReportingPeriod OneYearEarlier() => this with
    {
        First = First.AddYears(-1),
        Last = Kind != PeriodKind.Days || (First.Day == 1 && Last == LastOfMonth(Last))
            ? LastOfMonth(Last.AddYears(-1))
            : Last.AddYears(-1),
    };
}

internal enum PeriodKind
{
    Quarter,
    FinancialYear,
    Month,
    TwelveMonths,
    Days,
}

internal enum Interval
{
    Month,
    Quarter,
    FinancialYear,
}

internal enum ComparisonPeriod
{
    PreviousPeriod,
    SamePeriodLastYear,
}
