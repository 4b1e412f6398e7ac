using VictimFirst.Data.Audit;
using VictimFirst.Data.Budgets;
using VictimFirst.Domain.Audit;

namespace VictimFirst.Api.Audit.Reports;

/// <summary>
/// A week of the log as somebody reads it who looks after lawful use: who read how much, who was refused, what looks like an attack.
/// </summary>
internal sealed class WeeklyAuditReport(IEnumerable<CellsTaken> taken)
{
    private readonly Dictionary<string, ActorWeek> actors = new(StringComparer.Ordinal);
    private readonly NearDuplicates duplicates = new();
    private readonly BudgetShares budgets = new(taken);

    /// <summary>Those with the most refusals first, then those with the most answers.</summary>
    public IReadOnlyList<ActorWeek> Actors =>
    [
        .. actors.OrderByDescending(actor => actor.Value.Refused)
            .ThenByDescending(actor => actor.Value.Answered)
            .ThenBy(actor => actor.Key, StringComparer.Ordinal)
            .Select(actor => actor.Value),
    ];

    public long Entries { get; private set; }

    /// <summary>In all answers.</summary>
    public long Cells => actors.Values.Sum(actor => actor.Cells);

    public IReadOnlyList<NearDuplicateFamily> NearDuplicates => duplicates.Families();

    public void Take(AuditEntry entry)
    {
        Entries++;
        var key = ActorWeek.KeyOf(entry.Event.Actor);
        if (!actors.TryGetValue(key, out var actor)) actors.Add(key, actor = new ActorWeek(entry.Event.Actor ?? new AuditActor()));
        actor.Take(entry);
        duplicates.Take(entry);
    }

    /// <inheritdoc cref="BudgetShares.PeakOf"/>
    public double? PeakBudgetShareOf(ActorWeek actor) => budgets.PeakOf(actor);

    /// <summary>The part of all cells that went to an actor, 0 to 1.</summary>
    public double ShareOf(ActorWeek actor) => Cells == 0 ? 0 : (double)actor.Cells / Cells;
}
