using VictimFirst.Api.Identity;
using VictimFirst.Data.Budgets;
using VictimFirst.Domain.Geography;
using VictimFirst.Statistics.Publication;

namespace VictimFirst.Api.Audit.Reports;

/// <summary>
/// How much of a day's protected cells each client took. Who comes near the whole of it day after day is collecting, and may be averaging
/// noise away.
/// </summary>
internal sealed class BudgetShares
{
    /// <summary>The budget is the policy's, and is the same wherever the role is held.</summary>
    private static readonly Dictionary<string, int?> CellsPerDay = new(StringComparer.Ordinal)
    {
        [nameof(Role.Partner)] = DisclosurePolicy.ForPartner(Gazetteer.LocalAuthorities[0].Code).CellsPerDay,
        [nameof(Role.PoliceVcop)] = DisclosurePolicy.ForPolice(PoliceForces.All.First().Value).CellsPerDay,
    };

    private readonly Dictionary<string, long> mostOnADay;

    public BudgetShares(IEnumerable<CellsTaken> taken) => mostOnADay = taken
        .GroupBy(day => day.Client, StringComparer.Ordinal)
        .ToDictionary(days => days.Key, days => days.Max(day => day.Cells), StringComparer.Ordinal);

    /// <summary>Of the day on which it was most: 0 to 1.</summary>
    /// <returns>Null for whom cells are not counted.</returns>
    public double? PeakOf(ActorWeek actor)
    {
        var limit = actor.Roles.Max(role => CellsPerDay.GetValueOrDefault(role));
        return limit is > 0
            ? mostOnADay.GetValueOrDefault(CellBudget.ClientOf(actor.Actor.Tenant, actor.Actor.Object)) / (double)limit
            : null;
    }
}
