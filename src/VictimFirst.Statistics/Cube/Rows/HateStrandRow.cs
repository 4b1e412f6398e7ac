namespace VictimFirst.Statistics.Cube.Rows;

/// <summary>One strand of the hate marker of a referral's case.</summary>
public readonly record struct HateStrandRow(long ReferralId, string Strand);
