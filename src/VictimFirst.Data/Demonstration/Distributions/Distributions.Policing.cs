namespace VictimFirst.Data.Demonstration;

// All assumed: the force's papers print none of them.
internal static partial class Distributions
{
    /// <summary>Crimes whose victim is sent the message: the offences for which it is appropriate.</summary>
    public const double NotificationSent = 0.93;

    public const double NotificationIsComplete = 0.98;

    /// <summary>Referred victims with a reason for enhanced rights.</summary>
    public const double IsEntitled = 0.15;

    public const double EntitlementIsOnForm = 0.8;

    /// <summary>Of those on the form, the ones that the force's own page has too.</summary>
    public const double EntitlementIsFlagged = 0.7;

    /// <summary>Crimes of one of the five categories of the audit.</summary>
    public const double IsInAuditCategory = 0.35;

    public const double IsCharged = 0.2;

    /// <summary>Investigations whose victim was never updated: they wait since the record.</summary>
    public const double NeverUpdated = 0.1;
}
