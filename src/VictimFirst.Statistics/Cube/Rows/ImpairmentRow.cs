namespace VictimFirst.Statistics.Cube.Rows;

/// <summary>One impairment of a referral's person; a person with two referrals has it under both.</summary>
public readonly record struct ImpairmentRow(long ReferralId, string Impairment);
