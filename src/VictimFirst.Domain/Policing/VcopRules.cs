using VictimFirst.Domain.Time;

namespace VictimFirst.Domain.Policing;

/// <summary>
/// The definitions behind the figures of the Victims' Code (report to the Ethics and Transparency Panel, June 2024, paragraphs 8 to 11,
/// 19).
/// </summary>
public static class VcopRules
{
    /// <summary>Goes with every compliance figure.</summary>
    public const string Definition =
        "Open victim-based investigations on the day. Fully compliant: the victim's needs assessed, and the victim updated within 28 days, "
        + "day 28 included; both for one investigation, never the product of two rates. Crimes recorded whose victim has not been reached "
        + "yet count, so 100% is out of reach.";

    /// <summary>Day 28 after an update is on time.</summary>
    public const int UpdateWithinDays = 28;

    public const int VrrTriageWorkingDays = 10;

    /// <summary>Calendar days: the report says 30 days and no more.</summary>
    public const int VrrCompletionDays = 30;

    /// <summary>The last local day on which the next update is on time. A victim who was never updated waits since the record.</summary>
    public static DateOnly UpdateDueOn(DateTimeOffset recordedAt, DateTimeOffset? lastUpdateAt) =>
        ServiceCalendar.LocalDate(lastUpdateAt ?? recordedAt).AddDays(UpdateWithinDays);
}
