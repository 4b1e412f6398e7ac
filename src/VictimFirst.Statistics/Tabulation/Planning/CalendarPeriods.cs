using System.Collections.Immutable;
using System.Globalization;
using VictimFirst.Domain.Time;
using VictimFirst.Statistics.Cube;
using VictimFirst.Statistics.Cube.Columns;
using VictimFirst.Statistics.Publication;
using VictimFirst.Statistics.Questions;

namespace VictimFirst.Statistics.Tabulation.Planning;

/// <summary>Months, financial quarters and financial years, numbered in order of time, with the number of every stored day.</summary>
internal sealed class CalendarPeriods
{
    private readonly Func<DateOnly, int> numberOf;
    private readonly Func<int, Category> categoryOf;
    private readonly ushort[] byDay = new ushort[ushort.MaxValue + 1];
    private readonly (ushort First, ushort Last)[] days;
    private readonly Category?[] categories;
    private readonly int first;

    private CalendarPeriods(Func<DateOnly, int> numberOf, Func<int, Category> categoryOf)
    {
        (this.numberOf, this.categoryOf) = (numberOf, categoryOf);
        first = numberOf(Day.ToDate(0));
        for (var day = 0; day <= Day.Last; day++) byDay[day] = (ushort)(numberOf(Day.ToDate((ushort)day)) - first);
        byDay[Day.None] = ushort.MaxValue;
        days = new (ushort, ushort)[byDay[Day.Last] + 1];
        categories = new Category?[days.Length];
        for (var day = Day.Last; ; day--)
        {
            ref var period = ref days[byDay[day]];
            period = (day, period.Last == 0 ? day : period.Last);
            if (day == 0) break;
        }
    }

    private static CalendarPeriods Months { get; } = new(
        day => (12 * day.Year) + day.Month - 1,
        number => new DateOnly(number / 12, (number % 12) + 1, 1) is var month
            ? new Category(
                month.ToString("yyyy-MM", CultureInfo.InvariantCulture), month.ToString("MMMM yyyy", CultureInfo.InvariantCulture))
            : null!);

    private static CalendarPeriods Quarters { get; } = new(
        day => FinancialQuarter.Of(day) is var quarter ? (4 * quarter.StartYear) + quarter.Number - 1 : 0,
        number => new FinancialQuarter(number / 4, (number % 4) + 1) is var quarter
            ? new Category(quarter.Label, $"{quarter.Label} ({quarter.Months})")
            : null!);

    private static CalendarPeriods Years { get; } = new(
        day => FinancialQuarter.Of(day).StartYear,
        year => new FinancialQuarter(year, 1).Label[..7] is var label ? new Category(label, label) : null!);

    /// <summary>The number of each stored day's period, from 0; the highest number there is for none.</summary>
    public ReadOnlySpan<ushort> ByDay => byDay;

    public static CalendarPeriods Of(CalendarUnit unit) => unit switch
    {
        CalendarUnit.Month => Months,
        CalendarUnit.Quarter => Quarters,
        _ => Years,
    };

    /// <summary>As <see cref="ByDay"/> numbers them.</summary>
    public int NumberOf(DateOnly day) => byDay[Day.Of(day)];

    /// <summary>Every period with a day in the question's, in order.</summary>
    public ImmutableArray<Category> CategoriesOf(Period period)
    {
        var (from, to) = (numberOf(period.First), numberOf(period.Last));
        return [.. Enumerable.Range(from, to - from + 1).Select(CategoryOf)];
    }

    /// <summary>The same periods with all their days.</summary>
    public ImmutableArray<CellPeriod> PeriodsOf(Period period)
    {
        var (from, to) = (NumberOf(period.First), NumberOf(period.Last));
        return
        [
            .. Enumerable.Range(from, to - from + 1).Select(number => new CellPeriod(
                CategoryOf(first + number).Code, new Period(Day.ToDate(days[number].First), Day.ToDate(days[number].Last)))),
        ];
    }

    /// <summary>The first and last stored day of a period.</summary>
    /// <param name="number">As <see cref="ByDay"/> numbers them.</param>
    public (ushort First, ushort Last) DaysOf(int number) => days[number];

    /// <summary>Every answer names periods, mostly the same few; those outside the stored days are made each time.</summary>
    private Category CategoryOf(int number) =>
        (uint)(number - first) < (uint)categories.Length ? categories[number - first] ??= categoryOf(number) : categoryOf(number);
}
