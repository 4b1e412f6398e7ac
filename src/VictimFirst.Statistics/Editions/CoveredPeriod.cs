using System.Collections.Immutable;
using VictimFirst.Domain.Time;
using VictimFirst.Statistics.Questions;

namespace VictimFirst.Statistics.Editions;

/// <summary>A period that the data covers as a whole, in months from the first month that it covers as a whole.</summary>
/// <param name="Last">Inclusive.</param>
internal readonly record struct CoveredPeriod(EditionPeriod Unit, int First, int Last)
{
    public bool Overlaps(CoveredPeriod other) => First <= other.Last && other.First <= Last;

    /// <summary>Every one of every kind, in order of kind.</summary>
    public static CoveredMonths AllOf(DateOnly from, DateOnly to)
    {
        var start = from.Day == 1 ? from : new DateOnly(from.Year, from.Month, 1).AddMonths(1);
        var end = to.AddDays(1);
        var months = Math.Max(0, ((end.Year - start.Year) * 12) + end.Month - start.Month);
        return new CoveredMonths(start, months, [.. Enum.GetValues<EditionPeriod>().SelectMany(unit => PeriodsOf(unit, start, months))]);
    }

    private static IEnumerable<CoveredPeriod> PeriodsOf(EditionPeriod unit, DateOnly start, int months)
    {
        var length = unit switch { EditionPeriod.Month => 1, EditionPeriod.Quarter => 3, _ => 12 };
        for (var first = 0; first + length <= months; first++)
        {
            var day = start.AddMonths(first);
            var begins = unit switch
            {
                EditionPeriod.Quarter => FinancialQuarter.Of(day).Start == day,
                EditionPeriod.FinancialYear => day.Month == 4,
                _ => true,
            };
            if (begins) yield return new CoveredPeriod(unit, first, first + length - 1);
        }
    }
}

/// <param name="Start">The first day of month 0.</param>
internal sealed record CoveredMonths(DateOnly Start, int Months, ImmutableArray<CoveredPeriod> Periods)
{
    public Period DaysOf(CoveredPeriod period) => new(Start.AddMonths(period.First), Start.AddMonths(period.Last + 1).AddDays(-1));
}
