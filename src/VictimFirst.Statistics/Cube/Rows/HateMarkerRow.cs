namespace VictimFirst.Statistics.Cube.Rows;

/// <summary>A case's hate marker; at most one a case.</summary>
public readonly record struct HateMarkerRow(long CaseId, string RecordedAs, bool FlaggedOnVcop, bool IdentifiedByCaseworker);
