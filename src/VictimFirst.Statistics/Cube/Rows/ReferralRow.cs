namespace VictimFirst.Statistics.Cube.Rows;

/// <summary>A referral.</summary>
public readonly record struct ReferralRow(DateTimeOffset ReceivedAt, string Source, string SubSource);
