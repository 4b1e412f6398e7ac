namespace VictimFirst.Statistics.Cube.Rows;

/// <summary>The answers of a referral's case to the four questions asked before closing; at most one row a case.</summary>
public readonly record struct EndOfCaseRow(
    long ReferralId, string HealthAndWellbeing, string CopeAndMoveForward, string Safety, string InformedAndEmpowered);
