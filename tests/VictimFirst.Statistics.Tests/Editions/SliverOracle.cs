using VictimFirst.Domain.Time;
using VictimFirst.Statistics.Editions;
using VictimFirst.Statistics.Questions;

namespace VictimFirst.Statistics.Tests.Editions;

/// <summary>The ids of the units behind every figure that the check compares, read off the input rows one by one.</summary>
internal sealed class SliverOracle(RandomService service, DateOnly from, DateOnly to)
{
    private static readonly DimensionCode[] Levels =
        [DimensionCode.CountyOrUnitary, DimensionCode.LocalAuthority, DimensionCode.PrintedRollUp, DimensionCode.PolicingArea];

    private readonly Dictionary<(Subject, Cohort, string?, DateOnly, DateOnly), HashSet<long>> known = [];

    /// <summary>Every kind of figure there is.</summary>
    public static IEnumerable<WithheldFigures> Kinds()
    {
        foreach (var period in Enum.GetValues<EditionPeriod>())
        {
            foreach (var cohort in Enum.GetValues<Cohort>())
            {
                yield return new WithheldFigures(Subject.Cases, cohort, null, null, period);
                foreach (var level in Levels)
                {
                    foreach (var category in DimensionCatalogue.Get(level).Categories)
                        yield return new WithheldFigures(Subject.Cases, cohort, level, category.Code, period);
                }
            }

            yield return new WithheldFigures(Subject.Referrals, Cohort.Referred, null, null, period);
            foreach (var level in Levels)
            {
                foreach (var category in DimensionCatalogue.Get(level).Categories)
                    yield return new WithheldFigures(Subject.Referrals, Cohort.Referred, level, category.Code, period);
            }
        }
    }

    /// <summary>Whether any figure of the one kind makes a sliver with any of the other, where they differ in one thing.</summary>
    /// <param name="isOut">Whether a kind's figure of a period is given out; all are where it is left out.</param>
    public bool MakeSliver(WithheldFigures one, WithheldFigures other, Func<WithheldFigures, Period, bool>? isOut = null)
    {
        var samePopulation = (one.Subject, one.Cohort) == (other.Subject, other.Cohort);
        var sameArea = (one.Level, one.Area) == (other.Level, other.Area);
        if (samePopulation && sameArea)
        {
            return Periods(one.Period).Any(p => Periods(other.Period).Any(q =>
                p.First <= q.Last && q.First <= p.Last && AreOut(p, q) && IsSliver(Units(one, p), Units(other, q))));
        }

        if (one.Period != other.Period || (!sameArea && !samePopulation)) return false;
        if (!sameArea && !BeatsOf(one).Overlaps(BeatsOf(other))) return false;
        return Periods(one.Period).Any(p => AreOut(p, p) && IsSliver(Units(one, p), Units(other, p)));

        bool AreOut(Period p, Period q) => isOut is null || (isOut(one, p) && isOut(other, q));
    }

    private static bool IsSliver(HashSet<long> one, HashSet<long> other)
    {
        var both = one.Count(other.Contains);
        return one.Count + other.Count - (2 * both) is > 0 and < SliverCheck.LeastDifference;
    }

    private IEnumerable<Period> Periods(EditionPeriod kind)
    {
        for (var first = new DateOnly(from.Year, from.Month, 1); first <= to; first = first.AddMonths(1))
        {
            var months = kind switch { EditionPeriod.Month => 1, EditionPeriod.Quarter => 3, _ => 12 };
            var begins = kind switch
            {
                EditionPeriod.Quarter => first.Month % 3 == 1,
                EditionPeriod.FinancialYear => first.Month == 4,
                _ => true,
            };
            var last = first.AddMonths(months).AddDays(-1);
            if (begins && first >= from && last <= to) yield return new Period(first, last);
        }
    }

    private HashSet<long> Units(WithheldFigures kind, Period period)
    {
        var key = (kind.Subject, kind.Cohort, kind.Level + kind.Area, period.First, period.Last);
        if (known.TryGetValue(key, out var units)) return units;
        var beats = BeatsOf(kind);
        return known[key] = [.. service.Referrals.Values.Where(r => Belongs(r, kind, period, beats)).Select(r => r.Row.Id)];
    }

    private static bool Belongs(RandomReferral referral, WithheldFigures kind, Period period, HashSet<string> beats)
    {
        var received = ServiceCalendar.LocalDate(referral.Row.ReceivedAt);
        if (kind.Subject == Subject.Referrals && kind.Level is null) return Within(received, period);
        if (referral.Row.Case is not { } facts || (kind.Level is not null && !beats.Contains(facts.BeatCode))) return false;
        var opened = ServiceCalendar.LocalDate(facts.OpenedAt);
        return kind.Cohort switch
        {
            Cohort.Referred => Within(received, period),
            Cohort.Opened => Within(opened, period),
            Cohort.Closed => facts.ClosedOn is { } closed && Within(closed, period),
            _ => opened <= period.Last && !(facts.ClosedOn < period.First),
        };
    }

    private static bool Within(DateOnly day, Period period) => day >= period.First && day <= period.Last;

    private static HashSet<string> BeatsOf(WithheldFigures kind)
    {
        var beats = DimensionCatalogue.Get(DimensionCode.PoliceBeat);
        if (kind.Level is not { } level) return [.. beats.Categories.Select(beat => beat.Code)];
        return [.. beats.Categories.Select(beat => beat.Code).Where(beat => AreaOf(beat, level) == kind.Area)];
    }

    private static string? AreaOf(string beat, DimensionCode level)
    {
        var beats = DimensionCatalogue.Get(DimensionCode.PoliceBeat);
        if (beats.Parents.Contains(level)) return beats.ParentCategory(beat, level);
        var between = beats.Parents.Single(parent => DimensionCatalogue.Get(parent).Parents.Contains(level));
        return beats.ParentCategory(beat, between) is { } code ? DimensionCatalogue.Get(between).ParentCategory(code, level) : null;
    }
}
