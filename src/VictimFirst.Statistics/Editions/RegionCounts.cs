using System.Collections.Immutable;
using VictimFirst.Statistics.Cube.Columns;

namespace VictimFirst.Statistics.Editions;

/// <summary>In how many units two figures of an edition differ. Raw: it never leaves this assembly.</summary>
internal sealed class RegionCounts
{
    private const int Memberships = 1 << 5;

    private readonly CoveredMonths covered;
    private readonly ImmutableArray<CheckedArea> areas;
    private readonly RunCounts runs;

    // By period, beat and which of the populations a unit belongs to in the period, a bit each.
    private readonly int[] memberships;

    private RegionCounts(CoveredMonths covered, ImmutableArray<CheckedArea> areas)
    {
        this.covered = covered;
        this.areas = areas;
        runs = new RunCounts(covered.Months, Places);
        memberships = new int[covered.Periods.Length * Places * Memberships];
    }

    private static int Places => CheckedArea.NoBeat + 1;

    /// <param name="chunks">In order of the days that they know.</param>
    public static RegionCounts Of(
        ImmutableArray<Chunk> chunks, CoveredMonths covered, ImmutableArray<CheckedArea> areas, CancellationToken cancellationToken)
    {
        var counts = new RegionCounts(covered, areas);
        var reading = new UnitMonths(covered);
        var units = new WholeUnits(covered.Months, counts.Add);
        foreach (var chunk in chunks)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var row = 0;
            reading.Each(chunk, (beat, unit) => units.Take(chunk.Ids![row++], beat, unit));
        }

        units.End();
        counts.runs.Accumulate();
        return counts;
    }

    public ImmutableArray<CoveredPeriod> Periods => covered.Periods;

    /// <summary>Periods of a kind, by their places in <see cref="CoveredMonths.Periods"/>.</summary>
    public IEnumerable<int> PeriodsOf(EditionPeriod unit) =>
        Enumerable.Range(0, covered.Periods.Length).Where(period => covered.Periods[period].Unit == unit);

    /// <summary>Pairs of different periods that have a month in common.</summary>
    public IEnumerable<(CoveredPeriod First, CoveredPeriod Second)> Overlapping(EditionPeriod unit, EditionPeriod other) =>
        from first in covered.Periods
        where first.Unit == unit
        from second in covered.Periods
        where second.Unit == other && first.Overlaps(second) && (first.First, first.Last) != (second.First, second.Last)
        select (first, second);

    /// <summary>Units of one of two periods and not the other. They overlap, so both together are one run of months.</summary>
    public long DifferenceOfPeriods(FigureKind kind, CoveredPeriod first, CoveredPeriod second) =>
        (2 * Count(kind, Math.Min(first.First, second.First), Math.Max(first.Last, second.Last)))
        - Count(kind, first.First, first.Last)
        - Count(kind, second.First, second.Last);

    /// <summary>Units of one of two areas and not the other.</summary>
    public long DifferenceOfAreas(FigureKind kind, FigureKind other, int period) => runs.Count(
        kind.Population, areas[kind.Area].Beats ^ areas[other.Area].Beats, covered.Periods[period].First, covered.Periods[period].Last);

    /// <summary>Units of one of two populations and not the other.</summary>
    public long DifferenceOfPopulations(FigureKind kind, FigureKind other, int period)
    {
        var difference = 0L;
        for (var beat = 0; beat < Places; beat++)
        {
            if (!areas[kind.Area].Has(beat)) continue;
            var cells = memberships.AsSpan(((period * Places) + beat) * Memberships, Memberships);
            for (var membership = 0; membership < Memberships; membership++)
            {
                if ((((membership >> (int)kind.Population) ^ (membership >> (int)other.Population)) & 1) != 0)
                    difference += cells[membership];
            }
        }

        return difference;
    }

    private long Count(FigureKind kind, int first, int last) => runs.Count(kind.Population, areas[kind.Area].Beats, first, last);

    private void Add(int beat, UnitInTime unit)
    {
        runs.Add(beat, unit);
        for (var period = 0; period < covered.Periods.Length; period++)
        {
            var membership = unit.MembershipIn(covered.Periods[period]);
            if (membership != 0) memberships[(((period * Places) + beat) * Memberships) + membership]++;
        }
    }
}
