namespace VictimFirst.Statistics.Cube.Rows;

/// <summary>A case's record of the Victim Personal Statement; at most one a case.</summary>
/// <param name="Facilitated">Whether the service helped to complete a statement, on whatever day.</param>
public readonly record struct VpsRow(
    long CaseId, bool Eligible, string Offered, string ChoseToComplete, string Understands, string WouldLikeOpportunity, bool Facilitated);
