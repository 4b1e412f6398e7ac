namespace VictimFirst.Statistics.Cube.Rows;

/// <summary>How often a referral's case had one support type in one channel. Rows of the same three add up.</summary>
/// <param name="Times">At least 1.</param>
public readonly record struct SupportActionsRow(long ReferralId, string SupportType, string Channel, int Times);
