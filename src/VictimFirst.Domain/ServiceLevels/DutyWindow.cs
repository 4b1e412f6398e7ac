using VictimFirst.Domain.Time;

namespace VictimFirst.Domain.ServiceLevels;

/// <summary>
/// Between which instants a duty began that now stands in a certain way: <see cref="ServiceLevelRules"/> the other way round, so that a
/// database can find such duties by an index. It begins with the referral's receipt or, for a review, with the first plan's agreement; what
/// began later never falls due earlier.
/// </summary>
/// <param name="From">Inclusive; null for no bound.</param>
/// <param name="Before">Exclusive; null for no bound.</param>
public readonly record struct DutyWindow(DateTimeOffset? From, DateTimeOffset? Before)
{
    /// <param name="asOf">When the data was taken.</param>
    public static DutyWindow Of(ServiceDuty duty, DutyState state, DateTimeOffset asOf)
    {
        if (state is DutyState.Open) return new DutyWindow(null, null);
        var today = ServiceCalendar.LocalDate(asOf);
        // What begins here is the first that is not overdue.
        var overdueBefore = duty is ServiceDuty.FirstContact ? asOf - ServiceLevelRules.ContactWithin : BeginningOf(duty, today);
        if (state is DutyState.Overdue) return new DutyWindow(null, overdueBefore);
        var tomorrow = today.AddDays(1);
        return new DutyWindow(
            overdueBefore,
            duty is ServiceDuty.FirstContact
                ? ServiceCalendar.StartOfDay(tomorrow) - ServiceLevelRules.ContactWithin
                : BeginningOf(duty, tomorrow));
    }

    /// <summary>The start of the first local day on which a duty can begin that falls due on the day or after it.</summary>
    private static DateTimeOffset BeginningOf(ServiceDuty duty, DateOnly day)
    {
        var first = day.AddDays(-ServiceLevelRules.LongestWaitDays);
        while (DueDayOf(duty, first) < day) first = first.AddDays(1);
        return ServiceCalendar.StartOfDay(first);
    }

    private static DateOnly DueDayOf(ServiceDuty duty, DateOnly began) =>
        duty is ServiceDuty.Allocation ? WorkingCalendar.NextWorkingDay(began) : began.AddMonths(1);
}
