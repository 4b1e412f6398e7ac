using VictimFirst.Domain.CodeLists;
using VictimFirst.Domain.Time;

namespace VictimFirst.Domain.ServiceLevels;

/// <summary>
/// The three promises of the victim's journey (Service update to the Safer Communities Strategy Board, 17 March 2016), read as decision 6
/// says. <c>asOf</c> is when the data was taken; before the first data, null, nothing is due.
/// </summary>
public static class ServiceLevelRules
{
    /// <summary>Elapsed, not by the clock on the wall: a night on which the clocks change is an hour shorter or longer there.</summary>
    internal static readonly TimeSpan ContactWithin = TimeSpan.FromHours(48);

    /// <summary>
    /// More days than any duty takes to fall due, from the referral or the plan on, however long the run of weekends and bank holidays.
    /// </summary>
    public const int LongestWaitDays = 40;

    /// <summary>
    /// Allocated to a caseworker by the end of the next working day after the local day on which the referral was received.
    /// </summary>
    public static ServiceLevel Allocated(DateTimeOffset receivedAt, DateTimeOffset? allocatedAt, DateTimeOffset? asOf) =>
        Judge(EndOf(WorkingCalendar.NextWorkingDay(ServiceCalendar.LocalDate(receivedAt))), allocatedAt, asOf);

    /// <summary>The person reached within 48 hours of the referral being received. An attempt is not a contact.</summary>
    public static ServiceLevel Contacted(DateTimeOffset receivedAt, DateTimeOffset? firstContactAt, DateTimeOffset? asOf) =>
        Judge(receivedAt.ToUniversalTime() + ContactWithin, firstContactAt, asOf);

    /// <summary>
    /// The first plan reviewed by the end of the same day of the next month, or of that month's last day where it has no such day.
    /// </summary>
    /// <param name="planAgreedAt">Of the case's first plan; null where there is none.</param>
    /// <param name="reviewedAt">Of the same plan.</param>
    /// <param name="closedOn">A case closed by the local day on which the review falls due owes none.</param>
    public static ServiceLevel Reviewed(
        DateTimeOffset? planAgreedAt, DateTimeOffset? reviewedAt, DateOnly? closedOn, DateTimeOffset? asOf)
    {
        if (planAgreedAt is not { } agreed) return new ServiceLevel(ServiceLevelOutcomes.NotApplicable, null);
        var dueDay = ServiceCalendar.LocalDate(agreed).AddMonths(1);
        return reviewedAt is null && closedOn <= dueDay
            ? new ServiceLevel(ServiceLevelOutcomes.NotApplicable, null)
            : Judge(EndOf(dueDay), reviewedAt, asOf);
    }

    private static ServiceLevel Judge(DateTimeOffset due, DateTimeOffset? doneAt, DateTimeOffset? asOf)
    {
        if (doneAt is { } done) return new ServiceLevel(done <= due ? ServiceLevelOutcomes.Met : ServiceLevelOutcomes.Missed, due);
        return new ServiceLevel(asOf > due ? ServiceLevelOutcomes.Missed : ServiceLevelOutcomes.NotDue, due);
    }

    private static DateTimeOffset EndOf(DateOnly day) => ServiceCalendar.StartOfDay(day.AddDays(1)).AddTicks(-1);
}
