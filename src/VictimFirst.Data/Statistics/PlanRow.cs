namespace VictimFirst.Data.Statistics;

/// <summary>A support plan of a referral's case.</summary>
internal readonly record struct PlanRow(long Id, long ReferralId, DateTimeOffset AgreedAt, DateTimeOffset? ReviewedAt)
{
    /// <summary>Whether this is the first of the two: by the instant of agreement, then by id.</summary>
    public bool IsBefore(in PlanRow other) => AgreedAt < other.AgreedAt || (AgreedAt == other.AgreedAt && Id < other.Id);
}
