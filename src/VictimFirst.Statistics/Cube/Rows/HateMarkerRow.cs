namespace VictimFirst.Statistics.Cube.Rows;

/// <summary>The hate marker of a referral's case; at most one a case.</summary>
public readonly record struct HateMarkerRow(long ReferralId, string RecordedAs, bool FlaggedOnVcop, bool IdentifiedByCaseworker);
