namespace VictimFirst.Domain.ServiceLevels;

/// <summary>The promises of the victim's journey that <see cref="ServiceLevelRules"/> judge.</summary>
public enum ServiceDuty
{
    Allocation,
    FirstContact,
    Review,
}

/// <summary>How a duty that is still to be done stands.</summary>
public enum DutyState
{
    /// <summary>Whenever it falls due.</summary>
    Open,

    /// <summary>It falls due on the local day, and has not yet.</summary>
    DueToday,

    Overdue,
}
