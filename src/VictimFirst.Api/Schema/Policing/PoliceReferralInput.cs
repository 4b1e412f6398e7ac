namespace VictimFirst.Api.Schema.Policing;

/// <summary>A referral that a force believes it made.</summary>
/// <param name="Reference">As the force's system wrote it, or a person typed it.</param>
/// <param name="RecordedAt">When the force recorded the crime, by its own system.</param>
internal sealed record PoliceReferralInput(string Reference, DateTimeOffset? RecordedAt);

internal sealed record ReconcileReferralsArguments(IReadOnlyList<PoliceReferralInput> Items);
