using VictimFirst.Statistics.Editions;
using VictimFirst.Statistics.Publication.Policy;
using VictimFirst.Statistics.Questions;

namespace VictimFirst.Statistics.Publication;

/// <summary>
/// The places and periods of a table of which no figure is given out, whatever was counted: it follows from who asks and from what the
/// editions say they answer.
/// </summary>
internal sealed class BarredFigures
{
    private readonly CellPlaces places;

    // By place and period; null where figures are given out.
    private readonly WithheldReason?[,] reasons;

    public BarredFigures(EditionRun editions, AudienceReach reach, Question table, CellPlaces places)
    {
        this.places = places;
        reasons = new WithheldReason?[places.Areas.Length, places.Periods.Length];
        for (var area = 0; area < places.Areas.Length; area++)
        {
            for (var period = 0; period < places.Periods.Length; period++)
            {
                reasons[area, period] = Bar(editions, reach, table, places.Areas[area].Code, places.Periods[period].Days);
            }
        }
    }

    public WithheldReason? ReasonOf(int cell) => reasons[places.AreaOf(cell), places.PeriodOf(cell)];

    /// <summary>Each place once that has figures held back by a rule, with the first reason.</summary>
    /// <param name="attributing">Cells that are held back because they would attribute.</param>
    public IEnumerable<BlockedArea> Blocked(IEnumerable<int> attributing)
    {
        var attributed = attributing.Select(places.AreaOf).ToHashSet();
        for (var area = 0; area < places.Areas.Length; area++)
        {
            var barred = Enumerable.Range(0, places.Periods.Length)
                .Select(period => reasons[area, period])
                .FirstOrDefault(bar => bar is not null);
            var reason = barred ?? (attributed.Contains(area) ? WithheldReason.Attribution : null);
            if (reason is { } found) yield return new BlockedArea(places.Areas[area].Code, places.Areas[area].Label, found);
        }
    }

    private WithheldReason? Bar(EditionRun editions, AudienceReach reach, Question table, string area, Period days)
    {
        if (!places.IsWhole && area != reach.OwnAuthority) return WithheldReason.NotOwnArea;
        if (!editions.Holds(days)) return WithheldReason.NotPublished;

        // What one force referred is compared with nothing: no other reader has figures of it.
        if (reach.Base is not AllFilter) return null;
        DimensionCode? level = places.IsWhole ? null : DimensionCode.LocalAuthority;
        var isGivenOut = editions.GivesOut(table.Subject, table.Cohort, level, places.IsWhole ? null : area, places.Unit, days);
        return isGivenOut ? null : WithheldReason.Sliver;
    }
}
