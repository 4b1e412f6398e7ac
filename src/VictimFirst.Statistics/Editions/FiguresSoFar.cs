using VictimFirst.Statistics.Cube;
using VictimFirst.Statistics.Questions;

namespace VictimFirst.Statistics.Editions;

/// <summary>What readers can ask of once an edition is published: its own figures, and those of the editions before and after it.</summary>
internal sealed class FiguresSoFar
{
    private readonly EditionRun settled;
    private readonly CoveredMonths covered;
    private readonly Period own;

    /// <param name="own">The days that the edition answers.</param>
    /// <param name="others">The editions of other days, in their order.</param>
    public FiguresSoFar(CaseCube slice, IReadOnlyList<FrozenEdition> others, Period own, CancellationToken cancellationToken)
    {
        var before = others.TakeWhile(edition => edition.Days.Last < own.First).ToList();
        var after = others.Skip(before.Count).ToList();
        this.own = own;
        settled = new EditionRun([.. others]);
        covered = CoveredPeriod.AllOf(
            before is [var first, ..] ? first.Days.First : own.First, after is [.., var last] ? last.Days.Last : own.Last);
        var cubes = before.Select(edition => edition.Slice).Append(slice).Concat(after.Select(edition => edition.Slice));
        Counts = RegionCounts.Of([.. cubes.SelectMany(cube => cube.Tables.Referrals)], covered, CheckedArea.All, cancellationToken);
    }

    public RegionCounts Counts { get; }

    /// <summary>The kinds that the edition gives out, as far as that is settled.</summary>
    public HashSet<FigureKind> Given { get; } = [];

    /// <summary>Whether both figures are given out and at least one of them by this edition: what others give out is settled.</summary>
    public bool AreBothOut(FigureKind kind, CoveredPeriod period, FigureKind other, CoveredPeriod otherPeriod) =>
        (IsNew(period) || IsNew(otherPeriod)) && IsOut(kind, period) && IsOut(other, otherPeriod);

    private bool IsNew(CoveredPeriod period)
    {
        var days = covered.DaysOf(period);
        return days.First <= own.Last && days.Last >= own.First;
    }

    private bool IsOut(FigureKind kind, CoveredPeriod period)
    {
        if (IsNew(period)) return Given.Contains(kind);
        var (subject, cohort) = FigureKind.UnitsOf(kind.Population);
        var area = CheckedArea.All[kind.Area];
        return settled.GivesOut(subject, cohort, area.Level, area.Code, kind.Unit, covered.DaysOf(period));
    }
}
