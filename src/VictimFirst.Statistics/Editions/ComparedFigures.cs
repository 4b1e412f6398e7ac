using System.Collections.Immutable;
using VictimFirst.Statistics.Publication.Policy;
using VictimFirst.Statistics.Questions;
using VictimFirst.Statistics.Tabulation;

namespace VictimFirst.Statistics.Editions;

/// <summary>Which figures readers of editions can ask for, so that slivers between them count.</summary>
/// <param name="Areas">Indexes in <see cref="CheckedArea.All"/>.</param>
internal sealed record ComparedFigures(
    ImmutableArray<Population> Populations, ImmutableArray<int> Areas, ImmutableArray<EditionPeriod> Periods)
{
    /// <summary>Every population, area and period that the check knows.</summary>
    public static ComparedFigures Everything { get; } = new(
        [.. Enum.GetValues<Population>()], [.. Enumerable.Range(0, CheckedArea.All.Length)], [.. Enum.GetValues<EditionPeriod>()]);

    /// <summary>What the policy of partners answers: a figure that nobody can ask for makes no sliver.</summary>
    public static ComparedFigures OfPartners { get; } = Of(ProtectionRules.Partnership);

    private static ComparedFigures Of(ProtectionRules rules) => new(
        [.. Everything.Populations.Where(population => rules.Units.Contains(FigureKind.UnitsOf(population)))],
        [.. Everything.Areas.Where(area => CheckedArea.All[area].Level is not { } level || rules.Dimensions.Contains(level))],
        [.. rules.Periods.Select(PeriodOf).Order()]);

    private static EditionPeriod PeriodOf(CalendarUnit unit) => unit switch
    {
        CalendarUnit.Month => EditionPeriod.Month,
        CalendarUnit.Quarter => EditionPeriod.Quarter,
        _ => EditionPeriod.FinancialYear,
    };
}
