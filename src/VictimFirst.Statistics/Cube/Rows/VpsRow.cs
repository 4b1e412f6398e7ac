namespace VictimFirst.Statistics.Cube.Rows;

/// <summary>The record of the Victim Personal Statement of a referral's case; at most one a case.</summary>
/// <param name="Facilitated">Whether the service helped to complete a statement, on whatever day.</param>
public readonly record struct VpsRow(
    long ReferralId,
    bool Eligible,
    string Offered,
    string ChoseToComplete,
    string Understands,
    string WouldLikeOpportunity,
    bool Facilitated);
