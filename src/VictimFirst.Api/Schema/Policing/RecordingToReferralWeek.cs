using VictimFirst.Data.Policing;

namespace VictimFirst.Api.Schema.Policing;

/// <summary>A week's referrals and how long they took, for Right 4.</summary>
/// <param name="Week">Its Monday, in London.</param>
internal sealed record RecordingToReferralWeek(DateOnly Week, IReadOnlyList<ReferralWait> Received) : RecordingToReferralTimes(Received)
{
    public required IReadOnlyList<RecordingToReferralDepartment> Departments { get; init; }
}

/// <summary>Those of a week whose crimes are one department's.</summary>
internal sealed record RecordingToReferralDepartment(string Department, IReadOnlyList<ReferralWait> Received)
    : RecordingToReferralTimes(Received);

internal abstract record RecordingToReferralTimes(IReadOnlyList<ReferralWait> Received)
{
    private readonly List<TimeSpan> waits = [.. Received.Select(r => r.ReceivedAt - r.RecordedAt).OfType<TimeSpan>()];

    public int Referrals => Received.Count;
    public int WithRecordedTime => waits.Count;
    public double? MedianHours => Median.Of(waits.Select(wait => wait.TotalHours));
    public PoliceShare WithinTwoDays => PoliceShare.Of(waits, wait => wait <= TimeSpan.FromDays(2));
    public PoliceShare WithinSevenDays => PoliceShare.Of(waits, wait => wait <= TimeSpan.FromDays(7));
}
