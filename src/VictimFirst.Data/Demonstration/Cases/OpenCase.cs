using VictimFirst.Data.Demonstration.Plans;

namespace VictimFirst.Data.Demonstration.Cases;

/// <summary>
/// A case from its referral on, as far as it is decided before it closes. What it is about is drawn when it closes, so that the quarter's
/// figures can be met.
/// </summary>
/// <param name="ReceivedAt">London's wall clock.</param>
/// <param name="CrimeNumber">The number of a crime in its year, used where the case has a crime.</param>
/// <param name="LeansToEnhanced">Whether enhanced support would be accepted; a published total may decide otherwise.</param>
internal sealed record OpenCase(long Id, long ReferralId, DateTime ReceivedAt, Channel Channel, int CrimeNumber, bool LeansToEnhanced)
{
    /// <summary>When the case would close by itself; moves when a published total holds it back or brings it forward.</summary>
    public required DateOnly ClosesOn { get; set; }

    public DateOnly ReceivedOn => DateOnly.FromDateTime(ReceivedAt);

    public int DaysOpen => ClosesOn.DayNumber - ReceivedOn.DayNumber;

    public DateOnly EarliestClose => ReceivedOn.AddDays(Distributions.FewestDaysToClose(enhanced: false));
}
